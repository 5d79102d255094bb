const zh = {
  title: "有人同时改了同样的内容",
  lead: "两边的改动都还在。逐项选择留下哪一版；其余改动已自动合并，选好之后一起保存。",
  page: (place: number | undefined) => (place === undefined ? "已移除的一页" : `第 ${place} 页`),
  deckTitle: "汇报标题",
  mine: "我的",
  theirs: "对方的",
  both: "两版都留",
  choice: "留下哪一版",
  removed: "已移除这一页",
  noHeadline: "（没有标题）",
  hidden: "隐藏",
  all: { mine: "全部用我的", theirs: "全部用对方的", both: "两版都留" },
  apply: "按选择保存",
  left: (count: number) => `还有 ${count} 项没有选`,
};

const en: typeof zh = {
  title: "Somebody changed the same things",
  lead: "Both versions are still here. Choose which one stays; everything else was put together, and all is saved once you have chosen.",
  page: (place) => (place === undefined ? "A slide that was removed" : `Slide ${place}`),
  deckTitle: "Title of the deck",
  mine: "Mine",
  theirs: "Theirs",
  both: "Keep both",
  choice: "Which version stays",
  removed: "This slide was removed",
  noHeadline: "(no headline)",
  hidden: "hidden",
  all: { mine: "All mine", theirs: "All theirs", both: "Keep both of each" },
  apply: "Save as chosen",
  left: (count) => `${count} still to choose`,
};

/** The words of a conflict between two who edited one deck. */
export const conflictWords = { zh, en };
