import type { AppraisalMatch } from "@yiheng/domain";

const zh = {
  title: "指标字典与方法",
  parts: "本页内容",
  lead: {
    indicators: (count: number) =>
      `${count} 项指标：各是什么、怎样数、方向如何、满足什么才可比、哪家医院印了。`,
    reading: "印出的字怎样变成数：每条规则附当场读出的例子，也可以自己键入一句试读。",
    verdicts: "五种判定、每一条理由、它有多重、怎样消除；能举例的都举现有数据的例子。",
    data: "全部数据一次带走：每种形式适合做什么、有多大。单项指标与单张表在各页的“导出”里。",
  },
  facets: "筛选指标",
  facet: { about: "领域", kind: "性质", polarity: "方向", appraisal: "国考" },
  all: "全部",
  numbered: "有国考编号",
  entries: (count: number) => `${count} 项`,
  shown: (shown: number, total: number) => `显示 ${shown} 项，共 ${total} 项`,
  empty: "没有符合全部条件的指标。",
  clear: "清除筛选",
  unknown: (id: string) => `没有编号为“${id}”的指标。`,
  nobody: "无可用数字",
  close: "收起",
  rows: {
    id: "编号",
    kind: "性质",
    unit: "单位",
    polarity: "方向",
    numerator: "分子",
    denominator: "分母",
    conditions: "可比的条件",
    appraisal: "国考对应",
    aliases: "又称",
    caveats: "注意",
    reported: "各院数字",
    verdict: "判定",
  },
  noConditions: "没有附加条件",
  compare: "看比较",
  appraisalOf: (number: string, name: string | undefined) => `第 ${number} 项${name ? `“${name}”` : ""}`,
  matchMeans: {
    exact: "一致：定义相同，可以对照",
    close: "相近：大体相同，个别条件有出入",
    broader: "更宽：本指标包含的比国考多",
    narrower: "更窄：本指标只是国考的一部分",
    lookalike: "名似而义不同：不可当作国考指标",
  } satisfies Record<AppraisalMatch, string>,
};

const en: typeof zh = {
  title: "Dictionary and methods",
  parts: "On this page",
  lead: {
    indicators: (count) =>
      `${count} indicators: what each is, how it is counted, which way is good, what must hold to compare it, and who prints it.`,
    reading:
      "How printed words become numbers: every rule with examples read on the spot, and a field to try your own.",
    verdicts:
      "Five verdicts, every reason, how heavily it weighs and what would remove it, with examples from the current data.",
    data: "All data at once: what each form is for and how large it is. Single indicators and tables are under “Export” on every page.",
  },
  facets: "Narrow the indicators",
  facet: { about: "Domain", kind: "Kind", polarity: "Direction", appraisal: "Appraisal" },
  all: "All",
  numbered: "With an appraisal number",
  entries: (count) => `${count}`,
  shown: (shown, total) => `${shown} of ${total}`,
  empty: "No indicator fits all of these.",
  clear: "Clear the filters",
  unknown: (id) => `There is no indicator “${id}”.`,
  nobody: "no usable figure",
  close: "Fold",
  rows: {
    id: "Id",
    kind: "Kind",
    unit: "Unit",
    polarity: "Direction",
    numerator: "Numerator",
    denominator: "Denominator",
    conditions: "Comparable if",
    appraisal: "National appraisal",
    aliases: "Also called",
    caveats: "Caveats",
    reported: "Figures",
    verdict: "Verdict",
  },
  noConditions: "No further condition",
  compare: "See the comparison",
  appraisalOf: (number, name) => `Item ${number}${name ? `, ${name}` : ""}`,
  matchMeans: {
    exact: "exact: one definition, may be set beside it",
    close: "close: much the same, some conditions differ",
    broader: "broader: this indicator holds more than the item",
    narrower: "narrower: this indicator is a part of the item",
    lookalike: "lookalike: similar in name only, never to be taken for the item",
  },
};

/** The words of this page; they come with it. */
export const dictionaryWords = { zh, en };
