import { orderOf } from "../order.ts";
import { reasonOf, type Rule } from "./reason.ts";

/** The hospital's own sources contradict each other; one figure is charted, both are shown. */
export const sourceConflict: Rule = ({ observed }) => {
  const disputed = observed.filter(({ passedOver }) => passedOver.some(({ reason }) => reason === "conflict"));
  return disputed.length === 0 ? [] : [reasonOf("source-conflict", "with-care", disputed)];
};

/** Figures printed with 余, 近, 约, 超: intervals, not points. */
export const approximate: Rule = ({ observed }) => {
  const vague = observed.filter(({ observation }) => observation.quantity.bound !== "exact");
  if (observed.length < 2 || vague.length === 0) return [];
  return [reasonOf("approximate", "with-care", vague, vague.map(({ observation }) => observation.receipt.printed))];
};

/** Pairs whose order the printed bounds do not prove. */
export const intervalsOverlap: Rule = ({ observed }) => {
  const units = new Set(observed.map(({ observation }) => observation.quantity.unit));
  if (observed.length < 2 || units.size > 1) return [];
  const unproved = orderOf(observed).filter(({ relation }) => relation === "unknown");
  const members = new Set(unproved.flatMap(({ left, right }) => [left, right]));
  const cells = observed.filter(({ hospital }) => members.has(hospital));
  return cells.length === 0 ? [] : [reasonOf("intervals-overlap", "with-care", cells)];
};
