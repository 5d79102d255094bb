import { formatChinese } from "./format-chinese.ts";
import { formatEnglish } from "./format-english.ts";
import { rungLabel } from "./ladder.ts";
import { limitDecimals } from "./number.ts";
import type { Quantity } from "./quantity.ts";

export interface FormatOptions {
  /** The most decimals to show; without it every printed digit is kept. */
  readonly decimals?: number;
  /** Whether the unit is written too; it is unless this says no. Percent signs always are. */
  readonly unit?: boolean;
}

/**
 * Writes a quantity in words a reader of that language expects, with its qualifier; the Chinese form
 * can be parsed again with the quantity's unit.
 * @example formatQuantity(parseQuantity('近千人'), 'en') // just under 1,000 people
 */
export function formatQuantity(quantity: Quantity, locale: "zh" | "en", options: FormatOptions = {}): string {
  const { value, unit } = quantity;
  const rung = value === undefined ? undefined : rungLabel(unit, value, locale);
  if (rung !== undefined) return rung;
  const shown =
    value === undefined ? quantity : { ...quantity, value: limitDecimals(value, options.decimals) };
  const withUnit = options.unit ?? true;
  return locale === "zh" ? formatChinese(shown, withUnit) : formatEnglish(shown, withUnit);
}
