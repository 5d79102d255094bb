import { add, decimalsOf, lastPlace, scale } from "./decimal.ts";
import { chineseNumber, inMyriads } from "./number.ts";
import type { Quantity } from "./quantity.ts";
import { dimensionOf, unitLabel, type UnitId } from "./unit.ts";

/** A quantity in Chinese, in a form `parseQuantity` reads back. */
export function formatChinese(quantity: Quantity, withUnit: boolean): string {
  const { qualifier, unit, value, lower, upper } = quantity;
  const measure = withUnit || unitLabel(unit, "zh") === "%" ? unitLabel(unit, "zh") : "";
  switch (qualifier) {
    case "exact":
      return value === undefined ? "" : `${unit === "rank" ? "第" : ""}${chineseNumber(value)}${measure}`;
    case "about":
      return about(lower ?? 0, upper ?? 0, measure);
    case "about-plus":
      return `${quantity.bound === "convention" ? "约" : ""}${plus(lower ?? 0, upper ?? 0)}${measure}`;
    case "nearly":
      return `近${number(upper)}${measure}`;
    case "more-than":
      return `超${number(lower)}${measure}`;
    case "at-least":
      return upper === undefined
        ? `至少${number(lower)}${measure}`
        : `超${plus(lower ?? 0, upper)}${measure}`;
    case "at-most":
      return `${boundsPlace(unit) ? "前" : "不超过"}${number(upper)}${measure}`;
    case "less-than":
      return `不足${number(upper)}${measure}`;
    case "range":
      return between(lower ?? 0, upper ?? 0, measure);
    case "first-ever":
      return "零突破";
    case "rose":
      return "上升";
    case "fell":
      return "下降";
    case "meets":
      return "达标";
  }
}

function number(limit: number | undefined): string {
  return limit === undefined ? "" : chineseNumber(limit);
}

function boundsPlace(unit: UnitId): boolean {
  return unit === "top-percent" || dimensionOf(unit) === "place";
}

function between(lower: number, upper: number, measure: string): string {
  return `${chineseNumber(lower)}${measure}—${chineseNumber(upper)}${measure}`;
}

/** 约4000 where the band is the usual one, 数十 where it is a power of ten, otherwise both limits. */
function about(lower: number, upper: number, measure: string): string {
  const middle = add(lower, upper) / 2;
  if (lastPlace(middle) === add(upper, -lower)) return `约${chineseNumber(middle)}${measure}`;
  if (upper === lower * 5) {
    const power = multiplierWords.get(lower / 2);
    if (power !== undefined) return `数${power}${measure}`;
  }
  return `约${between(lower, upper, measure)}`;
}

const multiplierWords: ReadonlyMap<number, string> = new Map(
  ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿"].map((word, power) => [10 ** power, word]),
);

/** 余 before or after the multiplier, whichever names these limits (R1). */
function plus(lower: number, upper: number): string {
  const step = add(upper, -lower);
  const multiplier = multiplierWords.get(step / 9);
  if (lower === (step / 9) * 11 && multiplier !== undefined) return `十几${multiplier}`;
  const { coefficient, multiplier: myriad } = inMyriads(lower);
  const digits = chineseNumber(coefficient);
  if (step === lastPlace(lower) && Number.isInteger(coefficient)) return `${digits}余${myriad}`;
  if (scale(step, myriad === "亿" ? -8 : -4) === scale(1, -decimalsOf(coefficient)))
    return `${digits}${myriad}余`;
  return spoken(lower, step);
}

/** Amounts such as 三千万余, whose last digit written stands far up: the digit, its multiplier, then 余. */
function spoken(lower: number, step: number): string {
  return multiplierWords.has(step) ? `${lower / step}${multiplierWords.get(step) ?? ""}余` : `${lower}余`;
}
