const zh = {
  verdicts: "五种判定",
  reasons: "理由",
  how: "一次比较的判定，取其全部理由中最重的一条；没有理由就是可比。页面、接口与导出用的是同一个判定。",
  now: (count: number) => `现有 ${count} 项`,
  single: (count: number) => `另有 ${count} 项只有一家印出数字，单独标作“仅一家”。`,
  columns: {
    reason: "理由",
    says: "说的是什么",
    weight: "至多可判为",
    remedy: "怎样消除",
    example: "现有数据的例子",
  },
  or: "或",
  note: "只是说明，不影响判定",
  noRemedy: "无须或无法消除",
  noExample: "现有数据中没有",
};

const en: typeof zh = {
  verdicts: "Five verdicts",
  reasons: "Reasons",
  how: "A comparison’s verdict is the heaviest of its reasons; without any it is comparable. Pages, API and exports share the one verdict.",
  now: (count) => `${count} now`,
  single: (count) => `${count} more are printed by one hospital only and marked so.`,
  columns: {
    reason: "Reason",
    says: "What it says",
    weight: "At best",
    remedy: "What would remove it",
    example: "In the current data",
  },
  or: "or",
  note: "a remark; the verdict stays",
  noRemedy: "nothing could remove it",
  noExample: "none at present",
};

/** The words of the verdict rules; they come with the page. */
export const verdictWords = { zh, en };
