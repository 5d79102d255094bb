import type { Locale } from "@yiheng/domain";

const zh = {
  sheet: "问题",
  guide: "填写说明",
  title: (hospital: string) => `补充数字请求单：${hospital}`,
  letter: (first: number, further: number) =>
    `您好。我们把各院公开报告中的数字并列比较，以下数字补充之后，更多比较才能成立。烦请在黄色各栏填写已经公布或可以公布的数字：先请答复前 ${first} 题${further === 0 ? "" : `，其余 ${further} 题视方便而定`}。不掌握的请留空，留空不等于零。谢谢。`,
  part: { first: "先答", further: "其次" },
  heading: {
    first: (count: number) => `一、请先答复（${count} 题）`,
    further: (count: number) => `二、方便时再答（${count} 题）`,
  },
  source: (title: string, paragraph: number) => `《${title}》第${paragraph}段`,
  more: (count: number) => `另有 ${count} 处`,
  numerator: "分子",
  denominator: "分母",
  guideLines: [
    "只填黄色的五栏，其他各栏请勿改动；最右的编号用来把答复读回。",
    "答复：照公布时的写法填写，准确数字最好，如 63、1192452、40.77%。",
    "没有准确数字时，可写 60余、近1000、超过200、约30，将按区间理解，见下表。",
    "不掌握的请留空。空格从不当作零；确实为零的，请写 0。",
    "只计全院。科室、院区、支部的数字不代表全院，请不要填在这里。",
    "只计已经实现的。申报、计划、建设中的不计。",
    "答复的时间：不填表示正是所问的时间；如是别的时间，请写起止两天，如 2022-01-01 与 2022-12-31。",
    "问题所要的说明：问题请按级别或时长分列、说明包含哪些、说明分母时，写在这一栏。名次与百分位请在这里写参评总数，如 1415家。",
    "备注、公布之处：该数字公布在哪里，如文件名、网址、日期。",
    "请勿填写个人姓名。",
    "填好后存为 xlsx 或 csv 发回即可，不必一次填完。",
  ],
  written: "答复写作",
  lower: "读作：不低于",
  upper: "读作：不高于",
};
export type RequestWords = typeof zh;

const en: RequestWords = {
  sheet: "Questions",
  guide: "How to fill in",
  title: (hospital) => `Request for figures: ${hospital}`,
  letter: (first, further) =>
    `Dear colleagues, the figures that hospitals publish in their reports are set side by side here. With the following figures more of these comparisons could be made. We would be grateful if you filled the yellow columns with what is published or may be published: the first ${first} questions to begin with${further === 0 ? "" : `, the other ${further} as convenient`}. Please leave empty what is not known; empty is never read as zero. Thank you.`,
  part: { first: "first", further: "later" },
  heading: {
    first: (count) => `1. Please answer first (${count})`,
    further: (count) => `2. As convenient (${count})`,
  },
  source: (title, paragraph) => `“${title}”, paragraph ${paragraph}`,
  more: (count) => `and ${count} more places`,
  numerator: "Numerator",
  denominator: "Denominator",
  guideLines: [
    "Please fill the five yellow columns only and leave the others as they are; the id on the right serves to read the answer back.",
    "Answer: as you would print it, an exact number where possible, such as 63, 1192452 or 40.77%.",
    "Where there is no exact number, 60余 (60 and some), 近1000 (nearly), 超过200 (over) or 约30 (about) are understood as intervals; see the table below.",
    "Please leave empty what is not known. Empty is never read as zero; where it is zero, please write 0.",
    "The whole hospital only. Figures of a department, campus or branch do not stand for it and do not belong here.",
    "What has been achieved only, not what was applied for, planned or is under construction.",
    "Period of the answer: empty means the very period asked about; for another one please give its first and last day, such as 2022-01-01 and 2022-12-31.",
    "What the question asks to be said: the split by level or duration, what is included, the denominator. For a rank or percentile please write the number ranked here, such as 1415家.",
    "Remarks, where published: the document, address or date where the figure stands.",
    "Please name no persons.",
    "Please save as xlsx or csv and send it back; it need not be filled at one sitting.",
  ],
  written: "Answer written as",
  lower: "Read as: at least",
  upper: "Read as: at most",
};

/** What a sheet of questions says around them. */
export const requestWords: Readonly<Record<Locale, RequestWords>> = { zh, en };
