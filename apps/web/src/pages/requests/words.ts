const zh = {
  anyTitle: "补问清单",
  choose: "选一家医院，看向它补问哪些数字，能多做哪些比较。",
  title: (name: string) => `给${name}的补问清单`,
  lead: (first: number, all: number) =>
    `共 ${all} 问，先问 ${first} 问。每一问都说明问的是哪一年、什么口径，以及答复之后能多做哪些比较；能多做的比较越多，排得越前。`,
  nothing: "没有哪一个答复能增加比较。",
  chooser: "问哪家",
  first: "先问",
  further: "其余",
  open: (count: number) => `展开其余 ${count} 问`,
  fold: "收起其余各问",
  polite: (name: string) =>
    `${name}：我们依据贵院公开发布的报告，把几家医院的指标并列对照。下列数字报告中没有印出，或只印了局部、约数。若便于提供，请在表中填写；不便提供的可以留空，留空不会被当作零。`,
  rules: [
    "请尽量给准确数字；只有约数时，照常写“60余”“近千”“超140”即可。",
    "请给全院数字，不要以某个科室或院区的数字代替。",
    "如果数字属于别的时间段，请写明起止日期。",
    "申报中、计划中的请不要计入已经实现的。",
  ],
  rulesTitle: "填写办法",
  xlsx: "下载 Excel 表",
  cardTitle: "补问清单",
  definition: "定义：",
  answer: "答复",
  unit: "单位",
  unknown: (id: string) => `没有编号为“${id}”的医院。`,
};

const en: typeof zh = {
  anyTitle: "Questions to a hospital",
  choose: "Choose a hospital to see which figures to ask for, and which comparisons they would allow.",
  title: (name) => `Questions to ${name}`,
  lead: (first, all) =>
    `${all} questions, ${first} of them to be asked first. Each says which year and what is counted, and which comparisons its answer would allow; those that allow most come first.`,
  nothing: "No answer would allow a further comparison.",
  chooser: "Ask",
  first: "First",
  further: "Further",
  open: (count) => `Open ${count} further questions`,
  fold: "Close the further questions",
  polite: (name) =>
    `To ${name}: we set several hospitals side by side from the reports they publish. The figures below are not printed in your report, or only for a part of the hospital, or approximately. Where you can, please fill them in; what you leave empty is never taken for zero.`,
  rules: [
    "Please give exact figures; where you only have an approximate one, write it as you would print it, such as 60余 or 超140.",
    "Please give figures of the whole hospital, not of a department or campus.",
    "Where a figure covers another time, please write its first and last day.",
    "Please do not count what is only applied for or planned.",
  ],
  rulesTitle: "How to answer",
  xlsx: "Download the Excel sheet",
  cardTitle: "Questions",
  definition: "Definition:",
  answer: "Answer",
  unit: "Unit",
  unknown: (id) => `There is no hospital “${id}”.`,
};

export const requestsWords = { zh, en };
