import { type Period, yearOf } from "./period.ts";
import type { Terms } from "./terms.zh.ts";

/** The year of a period; its type where it is not a plain year. */
export function periodText(
  period: Period,
  { year, periodType }: Pick<Terms, "periodType"> & { readonly year: (year: number) => string },
): string {
  const text = year(yearOf(period));
  return period.type === "year" || period.type === "as-of" ? text : `${text} ${periodType[period.type]}`;
}
