import type { Locale, Period } from "@yiheng/domain";
import { formatQuantity, type Quantity } from "@yiheng/quantity";
import type { Messages } from "../i18n/messages.zh.ts";

/** A figure as it stands in a cell, without its unit; a direction without a number is told in words. */
export function figureText(quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { unit: false });
}

/** A figure with its unit, for where it stands alone. */
export function figureWithUnit(quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { unit: true });
}

/** The period in full, for a receipt. */
export function periodInFull(period: Period, { periodType, basis }: Messages): string {
  const span =
    period.from === undefined || period.from === period.to ? period.to : `${period.from} – ${period.to}`;
  return `${span} · ${periodType[period.type]} · ${basis[period.basis]}`;
}
