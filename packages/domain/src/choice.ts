import type { Cell, MissingReason, PassedOver, PassedOverReason } from "./cell.ts";
import type { Hospital } from "./hospital.ts";
import type { Indicator } from "./indicator.ts";
import { hasNumber, type Observation } from "./observation.ts";
import { isInWindow, yearOf, type YearWindow } from "./period.ts";

/**
 * Picks the one figure of a hospital that may stand in a comparison: of the whole hospital,
 * a fact, a total, in an admissible period, the latest; of two for the same time, the one whose
 * period is printed. What it passes over is part of the result.
 */
export function chooseCell(
  indicator: Indicator,
  hospital: Hospital,
  printed: readonly Observation[],
  window: YearWindow | undefined,
): Cell {
  const passedOver = printed.flatMap((observation) => exclusion(observation, window));
  const admissible = printed.filter((observation) => isAdmissible(observation, window));
  const [chosen, ...others] = [...admissible].sort(byStanding);
  if (chosen === undefined) {
    const missing = missingReason(indicator, hospital, passedOver);
    return { hospital: hospital.id, state: "missing", missing, passedOver };
  }
  const beaten = others.map((observation) => ({ observation, reason: whyBeaten(observation, chosen) }));
  if (beaten.some(({ observation }) => isUndecidable(chosen, observation))) {
    const rivals = [chosen, ...others].map((observation) => ({ observation, reason: "conflict" as const }));
    return { hospital: hospital.id, state: "missing", missing: "contradicted", passedOver: [...rivals, ...passedOver] };
  }
  return { hospital: hospital.id, state: "observed", observation: chosen, passedOver: [...beaten, ...passedOver] };
}

/** The years in which a hospital has a figure that could be chosen, whatever the period rule. */
export function eligibleYears(printed: readonly Observation[]): readonly number[] {
  return printed.filter((observation) => isAdmissible(observation, undefined)).map(({ period }) => yearOf(period));
}

function whyExcluded(observation: Observation, window: YearWindow | undefined): PassedOverReason | undefined {
  if (observation.scope !== "hospital") return "other-scope";
  if (observation.statement !== "actual") return "not-actual";
  if (observation.breakdown !== undefined) return "part-of-total";
  if (!hasNumber(observation)) return "no-number";
  if (!isInWindow(yearOf(observation.period), window)) return "outside-period";
  return undefined;
}

function exclusion(observation: Observation, window: YearWindow | undefined): PassedOver[] {
  const reason = whyExcluded(observation, window);
  return reason === undefined ? [] : [{ observation, reason }];
}

function isAdmissible(observation: Observation, window: YearWindow | undefined): boolean {
  return whyExcluded(observation, window) === undefined;
}

/** Latest first; then a printed period before an implied one. The sort is stable: reading order decides the rest. */
function byStanding(a: Observation, b: Observation): number {
  return yearOf(b.period) - yearOf(a.period) || basisRank(a) - basisRank(b);
}

function basisRank({ period }: Observation): number {
  return period.basis === "printed" ? 0 : 1;
}

function contradicts(a: Observation, b: Observation): boolean {
  return a.conflictsWith.includes(b.id) || b.conflictsWith.includes(a.id);
}

function whyBeaten(observation: Observation, chosen: Observation): PassedOverReason {
  if (contradicts(observation, chosen)) return "conflict";
  return yearOf(observation.period) < yearOf(chosen.period) ? "earlier-period" : "repeat";
}

/** Two figures for the same time with equal standing that contradict each other: neither may be charted. */
function isUndecidable(chosen: Observation, rival: Observation): boolean {
  return contradicts(chosen, rival) && byStanding(chosen, rival) === 0;
}

function missingReason(
  indicator: Indicator,
  hospital: Hospital,
  passedOver: readonly PassedOver[],
): MissingReason {
  if (passedOver.some(({ reason }) => reason === "outside-period")) return "outside-period";
  if (passedOver.length > 0) return "unusable";
  return isApplicable(indicator, hospital) ? "not-reported" : "not-applicable";
}

/** Whether an indicator has a meaning for a hospital of this class. */
export function isApplicable({ conditions }: Indicator, { type }: Hospital): boolean {
  if (conditions.includes("tcm-only")) return type === "tcm";
  if (conditions.includes("general-only")) return type === "general";
  return true;
}
