import type { ObservedCell, MissingCell } from "../cell.ts";
import type { Hospital, HospitalId } from "../hospital.ts";
import type { Indicator } from "../indicator.ts";
import type { Verdict } from "../verdict.ts";

/** Every reason a comparison can give; each has its sentence and its remedy in both languages. */
export const reasonCodes = [
  "no-figure",
  "single-value",
  "not-reported",
  "not-applicable",
  "printed-unusable",
  "not-actual",
  "outside-period",
  "contradicted",
  "period-differs",
  "period-partial",
  "period-implied",
  "kind-differs",
  "cumulative-vs-annual",
  "start-differs",
  "unit-differs",
  "definition-differs",
  "scope-differs",
  "status-differs",
  "base-differs",
  "class-differs",
  "region-differs",
  "programme-differs",
  "population-unstated",
  "population-differs",
  "levels-unstated",
  "inclusions-unstated",
  "length-of-stay-unstated",
  "denominator-unstated",
  "source-conflict",
  "open-list",
  "approximate",
  "intervals-overlap",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** One thing that bears on a comparison: what, how heavily, and for which hospitals. */
export interface Reason {
  readonly code: ReasonCode;
  /** The best verdict still possible with this reason; `comparable` for a mere remark. */
  readonly verdict: Verdict;
  readonly hospitals: readonly HospitalId[];
  /** What the sentence names: years, units, labels; in the order of the hospitals where it has as many. */
  readonly details: readonly string[];
}

/** What the rules look at: one chosen cell per hospital, in the hospitals' order. */
export interface Matter {
  readonly indicator: Indicator;
  readonly hospitals: ReadonlyMap<HospitalId, Hospital>;
  readonly observed: readonly ObservedCell[];
  readonly missing: readonly MissingCell[];
}

/** A comparability rule: looks at the matter, gives its reasons, never computes with the figures. */
export type Rule = (matter: Matter) => readonly Reason[];

/** A reason that concerns some observed cells, with one detail per hospital. */
export function reasonOf(
  code: ReasonCode,
  verdict: Verdict,
  cells: readonly { readonly hospital: HospitalId }[],
  details: readonly string[] = [],
): Reason {
  return { code, verdict, hospitals: cells.map(({ hospital }) => hospital), details };
}

/** Whether the values that `of` gives for the cells are not all the same. */
export function differ(cells: readonly ObservedCell[], of: (cell: ObservedCell) => string | number): boolean {
  return new Set(cells.map(of)).size > 1;
}
