import type { Localized } from "../localized.ts";

/** The columns of a sheet of questions, in their order; whoever reads a filled sheet finds them by these headings. */
export const sheetColumns = {
  number: { zh: "序号", en: "No." },
  part: { zh: "次序", en: "Order" },
  indicator: { zh: "指标", en: "Indicator" },
  question: { zh: "问题", en: "Question" },
  counting: { zh: "定义：计什么、不计什么", en: "Definition: what counts and what does not" },
  from: { zh: "所问时间：起", en: "Asked from" },
  to: { zh: "所问时间：止", en: "Asked to" },
  unit: { zh: "单位", en: "Unit" },
  scope: { zh: "范围", en: "Scope" },
  printed: { zh: "贵院报告目前的写法", en: "What your report prints now" },
  gain: { zh: "答复后", en: "With your answer" },
  answer: { zh: "答复（照公布的写法）", en: "Answer, as you would print it" },
  answerFrom: { zh: "答复的时间：起", en: "Answer from" },
  answerTo: { zh: "答复的时间：止", en: "Answer to" },
  explanation: { zh: "问题所要的说明", en: "What the question asks to be said" },
  remarks: { zh: "备注、公布之处", en: "Remarks, where published" },
  id: { zh: "编号（请勿改动）", en: "Id (please leave as it is)" },
} as const satisfies Readonly<Record<string, Localized>>;

export type SheetColumn = keyof typeof sheetColumns;

/** The columns that the hospital fills in. */
export const answerColumns = ["answer", "answerFrom", "answerTo", "explanation", "remarks"] as const;
