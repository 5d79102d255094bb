import { isObserved, type Cell, type ObservedCell } from "./cell.ts";
import { chooseCell, eligibleYears } from "./choice.ts";
import type { Reason } from "./comparability/reason.ts";
import { reasonsFor } from "./comparability/rules.ts";
import type { Hospital } from "./hospital.ts";
import type { Indicator, IndicatorSummary } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import { type Order, orderOf } from "./order.ts";
import { chooseWindow, type PeriodRule } from "./period.ts";
import { type Verdict, worstOf } from "./verdict.ts";
import { groupBy } from "./group-by.ts";

interface Compared {
  readonly indicator: IndicatorSummary;
  readonly periodRule: PeriodRule;
  /** One per hospital, in the hospitals' order; absent figures keep their cell. */
  readonly cells: readonly Cell[];
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** Figures that may share one numeric axis; the only kind a chart accepts. */
export interface SharedAxisComparison extends Compared {
  readonly verdict: "comparable" | "with-care";
  readonly presentation: "shared-axis";
  readonly order: Order;
}

/** Figures that may stand beside each other, each with its own meaning, without axis or order. */
export interface SideBySideComparison extends Compared {
  readonly verdict: "side-by-side";
  readonly presentation: "side-by-side";
}

/** Figures that may only be told, because setting them beside each other would mislead or there are none. */
export interface TextOnlyComparison extends Compared {
  readonly verdict: "do-not-compare" | "no-value";
  readonly presentation: "text-only";
}

export type Comparison = SharedAxisComparison | SideBySideComparison | TextOnlyComparison;

/**
 * Compares one indicator over some hospitals under a period rule: picks a figure for each, says what
 * bears on the comparison, and how far it may go. Never fails: a refusal is a verdict.
 * `observations` are all printed figures of the indicator, in reading order; those of others are not looked at.
 */
export function compare(
  indicator: Indicator,
  hospitals: readonly Hospital[],
  observations: readonly Observation[],
  periodRule: PeriodRule,
): Comparison {
  const own = observations.filter((observation) => observation.indicator === indicator.id);
  const printedBy = groupBy(own, ({ hospital }) => hospital);
  const printed = hospitals.map(({ id }) => printedBy.get(id) ?? []);
  const window = chooseWindow(printed.map(eligibleYears), periodRule);
  const cells = hospitals.map((hospital, index) =>
    chooseCell(indicator, hospital, printed[index] ?? [], window),
  );
  const observed = cells.filter(isObserved);
  const missing = cells.filter((cell) => !isObserved(cell));
  const byId = new Map(hospitals.map((hospital) => [hospital.id, hospital]));
  const reasons = reasonsFor({ indicator, hospitals: byId, observed, missing });
  return withVerdict({ indicator, periodRule, cells, reasons }, observed);
}

function withVerdict(compared: Compared, observed: readonly ObservedCell[]): Comparison {
  const verdict: Verdict = worstOf(compared.reasons.map((reason) => reason.verdict));
  switch (verdict) {
    case "comparable":
    case "with-care":
      return { ...compared, verdict, presentation: "shared-axis", order: orderOf(observed) };
    case "side-by-side":
      return { ...compared, verdict, presentation: "side-by-side" };
    case "do-not-compare":
    case "no-value":
      return { ...compared, verdict, presentation: "text-only" };
  }
}
