import { type Locale, type Observation, type Period, type Receipt, yearOf } from "@yiheng/domain";
import { ends, formatQuantity, type Quantity, unitLabel } from "@yiheng/quantity";
import type { Messages } from "../i18n/messages.zh.ts";

/** A figure as it stands in a cell, without its unit; a direction without a number is told in words. */
export function figureText(quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { unit: false });
}

/** A figure with its unit, for where it stands alone. */
export function figureWithUnit(quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { unit: true });
}

/** The year of a period; its type where it is not a plain year. */
export function periodText(period: Period, { year, periodType }: Messages): string {
  const text = year(yearOf(period));
  return period.type === "year" || period.type === "as-of" ? text : `${text} ${periodType[period.type]}`;
}

/** The period in full, for a receipt. */
export function periodInFull(period: Period, { periodType, basis }: Messages): string {
  const span =
    period.from === undefined || period.from === period.to ? period.to : `${period.from} – ${period.to}`;
  return `${span} · ${periodType[period.type]} · ${basis[period.basis]}`;
}

/** The reading that was made of printed words, as a sentence. */
export function readingText(
  { quantity, receipt }: Pick<Observation, "quantity"> & { readonly receipt: Pick<Receipt, "printed"> },
  locale: Locale,
  { reading }: Messages,
): string {
  const { lower, upper } = ends(quantity);
  const number = (at: number) => numberText(at, quantity, locale);
  if (quantity.value !== undefined) return reading.exact(receipt.printed, figureWithUnit(quantity, locale));
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
