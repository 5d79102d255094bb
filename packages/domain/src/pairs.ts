import type { MissingCell, ObservedCell } from "./cell.ts";
import { compare, type Comparison } from "./comparison.ts";
import type { ReasonCode } from "./comparability/reason.ts";
import type { Hospital, HospitalId } from "./hospital.ts";
import type { Indicator, IndicatorSummary } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import type { PeriodRule } from "./period.ts";
import type { Verdict } from "./verdict.ts";

/** Two hospitals compared with each other alone. */
export interface Pair {
  readonly hospitals: readonly [HospitalId, HospitalId];
  readonly comparison: Comparison;
}

/** Every two of some hospitals compared on one indicator, in the hospitals' order. */
export function pairsOf(
  indicator: Indicator,
  hospitals: readonly Hospital[],
  observations: readonly Observation[],
  periodRule: PeriodRule,
): readonly Pair[] {
  return hospitals.flatMap((left, index) =>
    hospitals.slice(index + 1).map((right) => ({
      hospitals: [left.id, right.id] as const,
      comparison: compare(indicator, [left, right], observations, periodRule),
    })),
  );
}

/** One indicator's row in a table of who may be compared with whom. */
export interface PairsSummary {
  readonly indicator: IndicatorSummary;
  /** Of all the hospitals together. */
  readonly verdict: Verdict;
  readonly cells: readonly (
    | Pick<ObservedCell, "hospital" | "state">
    | Pick<MissingCell, "hospital" | "state" | "missing">
  )[];
  readonly pairs: readonly {
    readonly hospitals: readonly [HospitalId, HospitalId];
    readonly verdict: Verdict;
    /** The codes alone, heaviest first; a comparison of the two tells the whole. */
    readonly reasons: readonly ReasonCode[];
  }[];
}

/** Says of one indicator who reports it and what every two hospitals' figures allow. */
export function pairsSummaryOf(
  indicator: Indicator,
  hospitals: readonly Hospital[],
  observations: readonly Observation[],
  periodRule: PeriodRule,
): PairsSummary {
  const { verdict, cells } = compare(indicator, hospitals, observations, periodRule);
  return {
    indicator,
    verdict,
    cells: cells.map((cell) =>
      cell.state === "observed"
        ? { hospital: cell.hospital, state: cell.state }
        : { hospital: cell.hospital, state: cell.state, missing: cell.missing },
    ),
    pairs: pairsOf(indicator, hospitals, observations, periodRule).map(({ hospitals: two, comparison }) => ({
      hospitals: two,
      verdict: comparison.verdict,
      reasons: comparison.reasons.map(({ code }) => code),
    })),
  };
}
