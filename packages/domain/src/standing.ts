import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import { isPartialYear, yearOf } from "./period.ts";

/**
 * Which of two figures of one hospital rather stands for it, negative for the first: the one counted as
 * the indicator means it; the later; the plain definition; the hospital's answer to a request, which was given
 * for this very matter; a printed period before an implied one. Zero means that nothing printed prefers either.
 */
export function compareStanding(indicator: Indicator, a: Observation, b: Observation): number {
  return (
    measureRank(indicator, a) - measureRank(indicator, b) ||
    yearOf(b.period) - yearOf(a.period) ||
    compareText(b.period.to, a.period.to) ||
    variantRank(a) - variantRank(b) ||
    replyRank(a) - replyRank(b) ||
    basisRank(a) - basisRank(b)
  );
}

/**
 * 0 where a figure is counted over the time that its indicator means, 1 for a running total, a peak,
 * a part of a year, a growth over several years.
 */
export function measureRank({ kind }: Indicator, { period, basePeriod }: Observation): 0 | 1 {
  if (kind === "growth" && basePeriod !== undefined && yearOf(period) - Number(basePeriod.slice(0, 4)) !== 1)
    return 1;
  switch (period.type) {
    case "year":
      return kind === "cumulative" || (kind === "flow" && isPartialYear(period)) ? 1 : 0;
    case "as-of":
      return kind === "cumulative" || kind === "flow" ? 1 : 0;
    case "multi-year":
    case "cumulative":
      return kind === "cumulative" ? 0 : 1;
    case "monthly-average":
    case "daily-average":
      return kind === "average" ? 0 : 1;
    case "peak":
      return 1;
  }
}

/** How much a wording leaves open: nothing, something between two ends, or a whole side. Never decides a contradiction. */
export function sharpness({ quantity: { value, lower, upper } }: Observation): 0 | 1 | 2 {
  if (value !== undefined) return 0;
  return lower !== undefined && upper !== undefined ? 1 : 2;
}

function variantRank({ variant }: Observation): 0 | 1 {
  return variant === undefined ? 0 : 1;
}

function replyRank({ receipt }: Observation): 0 | 1 {
  return receipt.isReply === true ? 0 : 1;
}

function basisRank({ period }: Observation): 0 | 1 {
  return period.basis === "printed" ? 0 : 1;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
