import type { Basis } from "./document.ts";

export const periodTypes = [
  "year",
  "as-of",
  "multi-year",
  "cumulative",
  "monthly-average",
  "daily-average",
  "peak",
] as const;
export type PeriodType = (typeof periodTypes)[number];

/** What time a figure is about, never when it was published; dates are ISO, both ends inclusive. */
export interface Period {
  /** Absent where the text names no beginning ("to date"). */
  readonly from?: string;
  readonly to: string;
  readonly type: PeriodType;
  readonly basis: Basis;
}

/** Which periods may meet in one comparison. */
export const periodRules = ["same-year", "within-one-year", "latest"] as const;
export type PeriodRule = (typeof periodRules)[number];

/** The year that a period is filed under: the one it ends in. */
export function yearOf(period: Period): number {
  return Number(period.to.slice(0, 4));
}

/** Whether a period said to be a year is in fact shorter or longer than one. */
export function isPartialYear(period: Period): boolean {
  if (period.type !== "year" || period.from === undefined) return false;
  const year = period.to.slice(0, 4);
  return period.from !== `${year}-01-01` || period.to !== `${year}-12-31`;
}

/** The span of years a rule lets into one comparison, given the years each hospital has. */
export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The window that lets in most hospitals, the later one where two do equally well;
 * undefined under `latest`, which shuts nobody out.
 */
export function chooseWindow(
  yearsByHospital: readonly (readonly number[])[],
  rule: PeriodRule,
): YearWindow | undefined {
  if (rule === "latest") return undefined;
  const reach = rule === "same-year" ? 0 : 1;
  const candidates = [...new Set(yearsByHospital.flat())].sort((a, b) => b - a);
  const windows = candidates.map((to) => ({ from: to - reach, to }));
  const admitted = (window: YearWindow) =>
    yearsByHospital.filter((years) => years.some((year) => isInWindow(year, window))).length;
  return windows.reduce<YearWindow | undefined>(
    (best, window) => (best && admitted(best) >= admitted(window) ? best : window),
    undefined,
  );
}

/** Whether a year lies in a window; without a window every year does. */
export function isInWindow(year: number, window: YearWindow | undefined): boolean {
  return window === undefined || (year >= window.from && year <= window.to);
}
