import type { Locale, Period } from "@yiheng/domain";
import { formatQuantity, type Quantity } from "@yiheng/quantity";
import type { Messages } from "../i18n/messages.zh.ts";

/** An amount as it was read, with its unit; a figure of the reports is told by `figureWords`. */
export function figureWithUnit(quantity: Quantity, locale: Locale): string {
  return formatQuantity(quantity, locale, { unit: true });
}

/** The period in full, for a receipt. */
export function periodInFull(
  period: Period,
  { periodType, basis }: Pick<Messages, "periodType" | "basis">,
): string {
  const span =
    period.from === undefined || period.from === period.to ? period.to : `${period.from} – ${period.to}`;
  return `${span} · ${periodType[period.type]} · ${basis[period.basis]}`;
}
