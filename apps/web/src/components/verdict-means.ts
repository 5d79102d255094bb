import { type Judgement } from "@yiheng/domain";

const zh: Readonly<Record<Judgement, string>> = {
  comparable: "口径、时间与范围一致，可以放在同一坐标上比较。",
  "with-care": "可以放在同一坐标上，但须连同下列说明一起读。",
  "side-by-side": "可以并列陈述，不能放在同一坐标上，也不能排先后。",
  "do-not-compare": "含义不同，放在一起会误导，只作文字陈述。",
  "no-value": "没有可用的数字。",
  single: "只有一家医院印出数字，没有可比的对象。",
};

const en: typeof zh = {
  comparable: "Definition, period and scope agree: one axis is fair.",
  "with-care": "One axis is fair if read together with the remarks below.",
  "side-by-side": "May be told side by side; no shared axis and no order.",
  "do-not-compare": "Different things: setting them together would mislead, so they are only told.",
  "no-value": "There is no usable figure.",
  single: "Only one hospital prints the figure; there is nothing to compare it with.",
};

/** What each verdict allows, in a sentence. */
export const verdictMeans = { zh, en };
