import { compareQuantities } from "@yiheng/quantity";
import type { Cell, MissingReason, PassedOver, PassedOverReason } from "./cell.ts";
import type { Hospital } from "./hospital.ts";
import type { Indicator } from "./indicator.ts";
import { hasNumber, type Observation } from "./observation.ts";
import { isInWindow, yearOf, type YearWindow } from "./period.ts";
import { compareStanding, measureRank, sharpness } from "./standing.ts";

/**
 * Picks the one figure of a hospital that may stand in a comparison: of the whole hospital,
 * a fact, a total, in an admissible period, of the highest standing. What it passes over is part
 * of the result, and so is a contradiction that nothing printed decides.
 */
export function chooseCell(
  indicator: Indicator,
  hospital: Hospital,
  printed: readonly Observation[],
  window: YearWindow | undefined,
): Cell {
  const excluded = printed.flatMap((observation) => exclusion(observation, window));
  const admissible = printed.filter((observation) => isAdmissible(observation, window));
  const standing = (a: Observation, b: Observation) => compareStanding(indicator, a, b);
  const [chosen, ...others] = [...admissible].sort((a, b) => standing(a, b) || sharpness(a) - sharpness(b));
  if (chosen === undefined) {
    const missing = missingReason(indicator, hospital, excluded);
    return { hospital: hospital.id, state: "missing", missing, passedOver: excluded };
  }
  const foremost = [chosen, ...others].filter((observation) => standing(chosen, observation) === 0);
  const disputed = new Set(foremost.filter((one) => foremost.some((other) => contradicts(one, other))));
  const beaten = others.map((observation): PassedOver => {
    const reason = disputed.has(observation) ? "conflict" : whyBeaten(indicator, observation, chosen);
    return { observation, reason };
  });
  if (disputed.size === 0) {
    return {
      hospital: hospital.id,
      state: "observed",
      observation: chosen,
      passedOver: [...beaten, ...excluded],
    };
  }
  const first: PassedOver = { observation: chosen, reason: disputed.has(chosen) ? "conflict" : "repeat" };
  const passedOver = [first, ...beaten, ...excluded];
  return { hospital: hospital.id, state: "missing", missing: "contradicted", passedOver };
}

/** The years in which a hospital has a figure that could be chosen, whatever the period rule. */
export function eligibleYears(printed: readonly Observation[]): readonly number[] {
  return printed.filter(isUsable).map(({ period }) => yearOf(period));
}

/** Whether a figure could stand for its hospital under some period rule. */
export function isUsable(observation: Observation): boolean {
  return isAdmissible(observation, undefined);
}

/** The most fundamental reason first: words without a number are no department's figure either. */
function whyExcluded(observation: Observation, window: YearWindow | undefined): PassedOverReason | undefined {
  if (!hasNumber(observation)) return "no-number";
  if (observation.statement !== "actual") return "not-actual";
  if (observation.scope !== "hospital") return "other-scope";
  if (observation.breakdown !== undefined) return "part-of-total";
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

/** Two figures contradict each other where the data say so, or where one matter has two amounts. */
function contradicts(a: Observation, b: Observation): boolean {
  if (a.conflictsWith.includes(b.id) || b.conflictsWith.includes(a.id)) return true;
  return isSameMatter(a, b) && ["less", "greater"].includes(compareQuantities(a.quantity, b.quantity));
}

function isSameMatter(a: Observation, b: Observation): boolean {
  return (
    a.period.type === b.period.type &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to &&
    a.variant === b.variant &&
    a.basePeriod === b.basePeriod &&
    a.population?.size === b.population?.size &&
    a.population?.label?.zh === b.population?.label?.zh &&
    a.quantity.unit === b.quantity.unit
  );
}

function whyBeaten(indicator: Indicator, observation: Observation, chosen: Observation): PassedOverReason {
  if (contradicts(observation, chosen)) return "conflict";
  if (measureRank(indicator, observation) !== measureRank(indicator, chosen)) return "other-measure";
  if (observation.period.to < chosen.period.to) return "earlier-period";
  return isSameMatter(observation, chosen) ? "repeat" : "other-measure";
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
