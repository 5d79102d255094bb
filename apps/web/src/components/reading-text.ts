import type { Locale, Observation, Receipt } from "@yiheng/domain";
import { dimensionOf, ends, type Qualifier, type Quantity, unitLabel } from "@yiheng/quantity";
import { figureWithUnit } from "./figure-text.ts";

const zh = {
  exact: (printed: string, value: string) => `“${printed}”读作 ${value}，是确数。`,
  counted: (printed: string, value: string) => `“${printed}”没有印出数字，按所述的名称数出 ${value}。`,
  grade: (printed: string, value: string) => `“${printed}”是等级${value}，不是数量。`,
  between: (printed: string, range: { from: string; to: string; isFirm: boolean }) =>
    `“${printed}”读作${range.from}、${range.to} 的区间${range.isFirm ? "，两端由字面决定" : "，其中含按惯例取的界限"}。`,
  lowerEnd: (at: string, included: boolean) => (included ? `不少于 ${at}` : `大于 ${at}`),
  upperEnd: (at: string, included: boolean) => (included ? `不超过 ${at}` : `小于 ${at}`),
  upTo: (printed: string, upper: string) => `“${printed}”只说明上限 ${upper}，不是一个数值。`,
  from: (printed: string, lower: string) => `“${printed}”只说明下限 ${lower}，上端未知。`,
  words: (printed: string) => `“${printed}”是文字表述，没有印出数字。`,
  qualifier: {
    exact: "确数",
    about: "约数：上下各半个计数单位，按惯例",
    "about-plus": "“余／多”：不少于该数，不足下一单位",
    nearly: "“近”：小于该数，下端按惯例",
    "more-than": "“超／逾”：大于该数，上端按惯例",
    "at-least": "“以上／至少”：不少于该数",
    "at-most": "“以内／前”：不超过该数",
    "less-than": "“不足”：小于该数",
    range: "起止范围，含两端",
    "first-ever": "首次，此前为零",
    rose: "只说上升，没有数字",
    fell: "只说下降，没有数字",
    meets: "只有文字表述，没有数字",
  } satisfies Record<Qualifier, string>,
};

const en: typeof zh = {
  exact: (printed, value) => `“${printed}” reads ${value}, an exact figure.`,
  counted: (printed, value) => `“${printed}” prints no number; ${value}, counted from what it names.`,
  grade: (printed, value) => `“${printed}” is grade ${value}, not an amount.`,
  between: (printed, { from, to, isFirm }) =>
    `“${printed}” is read as ${from} and ${to}, ${isFirm ? "both ends following from the words" : "at least one end being our convention"}.`,
  lowerEnd: (at, included) => (included ? `at least ${at}` : `more than ${at}`),
  upperEnd: (at, included) => (included ? `at most ${at}` : `less than ${at}`),
  upTo: (printed, upper) => `“${printed}” only bounds it from above by ${upper}; it is not a value.`,
  from: (printed, lower) => `“${printed}” only bounds it from below by ${lower}; the upper end is open.`,
  words: (printed) => `“${printed}” is a statement in words; no number is printed.`,
  qualifier: {
    exact: "exact",
    about: "“about”: half a counting unit either way, by convention",
    "about-plus": "余/多: at least this, below the next unit",
    nearly: "近: below this; the lower end is a convention",
    "more-than": "超/逾: above this; the upper end is a convention",
    "at-least": "at least this",
    "at-most": "at most this",
    "less-than": "below this",
    range: "a range, both ends included",
    "first-ever": "the first ever; none before",
    rose: "rose, no number",
    fell: "fell, no number",
    meets: "a statement in words, no number",
  },
};

/** How printed words are said to be read. */
export const readingSentences = { zh, en };

const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/u;

/** How an exact value came about: a grade, a number that is printed, or a count of what is named. */
function wayOf({ unit }: Quantity, printed: string): "grade" | "exact" | "counted" {
  if (dimensionOf(unit) === "ladder") return "grade";
  return numeral.test(printed) ? "exact" : "counted";
}

/** The reading that was made of printed words, as a sentence. */
export function readingText(
  { quantity, receipt }: Pick<Observation, "quantity"> & { readonly receipt: Pick<Receipt, "printed"> },
  locale: Locale,
): string {
  const reading = readingSentences[locale];
  const { lower, upper } = ends(quantity);
  const number = (at: number) => numberText(at, quantity, locale);
  if (quantity.value !== undefined) {
    return reading[wayOf(quantity, receipt.printed)](receipt.printed, figureWithUnit(quantity, locale));
  }
  if (quantity.qualifier === "at-most" && upper) return reading.upTo(receipt.printed, number(upper.at));
  if (lower && upper) {
    const isFirm = lower.basis !== "convention" && upper.basis !== "convention";
    const from = reading.lowerEnd(number(lower.at), lower.inclusive);
    const to = reading.upperEnd(number(upper.at), upper.inclusive);
    return reading.between(receipt.printed, { from, to, isFirm });
  }
  if (upper) return reading.upTo(receipt.printed, number(upper.at));
  if (lower) return reading.from(receipt.printed, number(lower.at));
  return reading.words(receipt.printed);
}

/** One limit of a quantity with its unit. */
export function numberText(at: number, { unit }: Quantity, locale: Locale): string {
  const digits = at.toLocaleString("en-US", { maximumFractionDigits: 4 });
  if (unit.includes("percent")) return `${digits}%`;
  return locale === "zh" ? `${digits}${unitLabel(unit, locale)}` : digits;
}

/** A reading in few signs, for a list of many; undefined where there is no number. */
export function shortReading(quantity: Quantity, locale: Locale): string | undefined {
  const { lower, upper } = ends(quantity);
  const number = (at: number) => numberText(at, quantity, locale);
  if (quantity.value !== undefined) return figureWithUnit(quantity, locale);
  if (lower && upper) return `${number(lower.at)} – ${number(upper.at)}`;
  if (lower) return `${lower.inclusive ? "≥" : ">"} ${number(lower.at)}`;
  return upper && `${upper.inclusive ? "≤" : "<"} ${number(upper.at)}`;
}
