import { formatQuantity, type Quantity } from "@yiheng/quantity";
import type { Receipt } from "./document.ts";
import type { Locale } from "./localized.ts";

/** A figure with the words it was printed in, where they are at hand. */
interface Worded {
  readonly quantity: Quantity;
  readonly printed?: string;
  readonly receipt?: Pick<Receipt, "printed">;
}

/** A figure for a Chinese or English reader: what is not exact keeps, in Chinese, the very words that were printed. */
export function figureWords({ quantity, printed, receipt }: Worded, locale: Locale, unit = false): string {
  const words = printed ?? receipt?.printed;
  const isNumber = quantity.lower !== undefined || quantity.upper !== undefined;
  if (locale === "zh" && quantity.bound !== "exact" && isNumber && words !== undefined && /\d/.test(words)) {
    return words.replaceAll(/\s/g, "");
  }
  return formatQuantity(quantity, locale, { unit });
}
