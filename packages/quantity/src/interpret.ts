import { scale } from "./decimal.ts";
import type { Phrase } from "./phrase.ts";
import type { Problem } from "./problem.ts";
import { qualify, qualifyRange, type Amount } from "./qualifier.ts";
import type { Quantity } from "./quantity.ts";
import type { Numeral } from "./numeral.ts";
import { dimensionOf, fitsUnit, unitOfMeasureWord, type UnitId } from "./unit.ts";

const ranks =
  /(?:位列|位居|名列|排名|排行|排在|列|居|稳居|跻身)(?:全[国省市区院球]|[东西南北中]部|同类医院|榜单)?(?:第)?$/u;
const climbs = /(?:提升|上升|前进|前移|跃升|进步|进位|提高|下降|下滑|后退|后移)了?$/u;

/** A phrase as a quantity, given the words before it; the problem when they contradict each other or the unit. */
export function interpretPhrase(phrase: Phrase, context: string, expected?: UnitId): Quantity | Problem {
  const unit = unitOf(phrase, context, expected);
  if (typeof unit === "object") return unit;
  const amount = amountOf(phrase, unit);
  if (amount === undefined) return refuse("qualifiers and numbers that agree with each other");
  return phrase.isNegative ? negate({ ...amount, unit }) : { ...amount, unit };
}

/** The opposite of an exact quantity; the limits of an approximate one cannot be told below zero. */
export function negate(quantity: Quantity): Quantity | Problem {
  if (quantity.value === undefined) return refuse("an exact figure after a minus or a word of decrease");
  return { ...quantity, value: -quantity.value };
}

function refuse(expected: string): Problem {
  return { action: "read", value: "", expected };
}

function amountOf(phrase: Phrase, unit: UnitId): Amount | undefined {
  const low = asPercent(phrase, phrase.low);
  if (unit === "top-percent") return bounded(phrase, low, 0);
  if (phrase.order === "前") return bounded(phrase, low, 1);
  const high = phrase.high && asPercent(phrase, phrase.high);
  return high ? qualifyRange(low, high, phrase.qualifiers) : qualify(low, phrase.qualifiers);
}

/** R12: 前 N bounds a place from above; it is not a value. */
function bounded({ qualifiers, high }: Phrase, numeral: Numeral, lower: number): Amount | undefined {
  if (qualifiers.size > 0 || high || numeral.kind !== "plain") return undefined;
  const { value } = numeral;
  return { ...(lower < value && { lower }), upper: value, bound: "printed", qualifier: "at-most" };
}

/** 三成, 七成五, 两成多, 千分之三 and 前1‰ in hundredths. */
function asPercent({ measure, fraction, order }: Phrase, numeral: Numeral): Numeral {
  if (fraction !== undefined) return fractionOf(fraction, numeral);
  if (measure === "‰" && order === "前") return scaled(numeral, -1);
  if (!measure?.startsWith("成")) return numeral;
  const tenths = scaled(numeral, 1);
  const rest = measure.slice(1);
  if (rest === "") return tenths;
  if (rest === "余" || rest === "多") return { ...tenths, kind: "plus" };
  const extra = rest === "半" ? 5 : "一二三四五六七八九".indexOf(rest) + 1;
  return { ...tenths, value: tenths.value + extra, step: 1 };
}

/** 百分之百 names its number without a digit. */
function fractionOf(fraction: string, numeral: Numeral): Numeral {
  const power = fraction === "千" ? -1 : fraction === "万" ? -2 : 0;
  return { ...scaled(numeral, power), kind: numeral.kind === "bare" ? "plain" : numeral.kind };
}

function scaled(numeral: Numeral, power: number): Numeral {
  return { ...numeral, value: scale(numeral.value, power), step: scale(numeral.step, power) };
}

function unitOf(phrase: Phrase, context: string, expected: UnitId | undefined): UnitId | Problem {
  const measure = phrase.measure?.startsWith("成") ? "%" : phrase.measure;
  const place = placeOf(phrase, measure);
  if (place !== undefined && measure !== undefined && !fitsUnit(measure, place)) {
    return refuse("a place in an order, counted in 名 or 位");
  }
  if (expected === undefined) return place ?? ownUnit(measure, context) ?? "pieces";
  if (place !== undefined && place !== expected)
    return refuse(`a figure in ${expected} instead of one in ${place}`);
  const dimension = dimensionOf(expected);
  if (dimension === "ladder" || dimension === "statement") return refuse(`a ${expected}, not a number`);
  if (measure !== undefined && !fitsUnit(measure, expected)) {
    return refuse(`a measure word of ${expected} instead of ${measure}`);
  }
  return expected;
}

/** The unit that 第 and 前 alone decide. */
function placeOf({ order }: Phrase, measure: string | undefined): UnitId | undefined {
  if (order === "前" && (measure === "%" || measure === "‰")) return "top-percent";
  return order === undefined ? undefined : "rank";
}

function ownUnit(measure: string | undefined, context: string): UnitId | undefined {
  if (measure === "名" || measure === "位") {
    if (ranks.test(context)) return "rank";
    if (climbs.test(context)) return "places";
  }
  return measure === undefined ? undefined : unitOfMeasureWord(measure);
}
