const zh = {
  title: "谁报告了什么，能与谁比较",
  lead: (indicators: number, hospitals: number) =>
    `${indicators} 项指标，${hospitals} 家医院。点领域展开指标，点一格看它与各院能否比较、还缺什么。`,
  caption: "各领域、各指标的覆盖情况",
  nothing: "没有印出",
  reported: (count: number, total: number) => `印出 ${count}／${total}`,
  comparable: (count: number) => `可同轴 ${count}`,
  sheet: "补问清单",
  sheetOf: (name: string) => `给${name}的补问清单`,
  domain: "领域与指标",
  has: "有数字",
  withOthers: "与他院：",
  openCell: (hospital: string, indicator: string) => `${hospital}的${indicator}：能与谁比较，还缺什么`,
  pairs: "与各院",
  needed: "若要可比：",
  question: "可以这样问",
  noRequest:
    "单凭这一家补充，结论不会改变：要么双方都缺数字，要么差别不在数字本身（如类别、地区、评定项目不同）。",
  stuck: "这家医院的几次答复互相矛盾，再答一次也无从取舍。请它说明哪一次作数，把其余的从数据中撤下。",
  toComparison: "看这项比较",
  toSheet: "看整份清单",
  legend: "每格的记号依次是其他医院：形状是医院，符号是判定。",
  unknown: (id: string) => `没有编号为“${id}”的指标。`,
};

const en: typeof zh = {
  title: "Who reports what, and who may be compared",
  lead: (indicators, hospitals) =>
    `${indicators} indicators, ${hospitals} hospitals. Open a domain for its indicators, a cell for what it can be compared with and what is missing.`,
  caption: "Coverage by domain and indicator",
  nothing: "prints none",
  reported: (count, total) => `prints ${count} of ${total}`,
  comparable: (count) => `${count} on one axis`,
  sheet: "Questions",
  sheetOf: (name) => `Questions to ${name}`,
  domain: "Domain and indicator",
  has: "has a figure",
  withOthers: "with others: ",
  openCell: (hospital, indicator) =>
    `${indicator} at ${hospital}: what it can be compared with, what is missing`,
  pairs: "With each other hospital",
  needed: "To make it comparable:",
  question: "What to ask",
  noRequest:
    "An answer from this hospital alone would change no verdict: either both lack a figure, or the difference is not in the figure (class, region or programme).",
  stuck:
    "The answers of this hospital contradict each other, and one more would decide nothing. Ask which of them holds, and withdraw the others from the data.",
  toComparison: "Open the comparison",
  toSheet: "Open all questions",
  legend:
    "The marks in a cell are the other hospitals in order: the shape is the hospital, the sign the verdict.",
  unknown: (id) => `There is no indicator “${id}”.`,
};

export const coverageWords = { zh, en };
