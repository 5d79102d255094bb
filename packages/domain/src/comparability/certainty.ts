import { tryParseQuantity } from "@yiheng/quantity";
import type { ObservedCell } from "../cell.ts";
import { orderOf } from "../order.ts";
import { reasonOf, type Rule } from "./reason.ts";

/** The hospital's own sources contradict each other; one figure is charted, both are shown. */
export const sourceConflict: Rule = ({ observed }) => {
  const disputed = observed.filter(isDisputed);
  return disputed.length === 0 ? [] : [reasonOf("source-conflict", "with-care", disputed)];
};

/** The rival may stand under another indicator or speak of a department; the contradiction remains. */
function isDisputed(cell: ObservedCell): boolean {
  if (isSettled(cell)) return false;
  const { observation, passedOver } = cell;
  const rivals = passedOver.map((passed) => passed.observation);
  return (
    observation.conflictsWith.length > 0 ||
    passedOver.some(({ reason }) => reason === "conflict") ||
    rivals.some(({ conflictsWith }) => conflictsWith.includes(observation.id))
  );
}

/** A hospital that was asked and confirms one of its printed figures has decided between them; a third figure decides nothing. */
function isSettled({ observation, passedOver }: ObservedCell): boolean {
  const confirms = passedOver.some(({ reason }) => reason === "repeat");
  return observation.receipt.isReply === true && observation.conflictsWith.length === 0 && confirms;
}

/** Names counted from a list that ends in 等: so many at least, and nobody knows how many more. */
export const openList: Rule = ({ observed }) => {
  const open = observed.filter(isOpenList);
  if (observed.length < 2 || open.length === 0) return [];
  return [reasonOf("open-list", "with-care", open, open.map(printedOf))];
};

/** Figures printed with 余, 近, 约, 超: intervals, not points. */
export const approximate: Rule = ({ observed }) => {
  const vague = observed.filter((cell) => cell.observation.quantity.bound !== "exact" && !isOpenList(cell));
  if (observed.length < 2 || vague.length === 0) return [];
  return [reasonOf("approximate", "with-care", vague, vague.map(printedOf))];
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

/** "At least" where the print itself says no number: the names were counted, and the list was left open. */
function isOpenList({ observation: { quantity, receipt } }: ObservedCell): boolean {
  const isFloor =
    quantity.value === undefined && quantity.lower !== undefined && quantity.upper === undefined;
  return (
    isFloor &&
    (quantity.qualifier === "first-ever" || tryParseQuantity(receipt.printed, quantity.unit) === undefined)
  );
}

function printedOf({ observation }: ObservedCell): string {
  return observation.receipt.printed;
}
