import { type End, type Ends, ends, firmEnds, type Quantity } from "@yiheng/quantity";

/** What the printed bounds say of a claim: true for every value in them, for none, or for some. */
export type Proof = "true" | "false" | "open";

/** A proof, and whether the claim only fits loosely: a rounded number, or a limit far from what is printed. */
export interface Fit {
  readonly proof: Proof;
  readonly looseness?: "rounded" | "far-off";
}

/** Whether everything between the printed limits lies between the claimed ones. */
export function within(claimed: Ends, printed: Ends): Proof {
  if (isApart(claimed, printed)) return "false";
  const isFromBelow = claimed.lower === undefined || reaches(printed.lower, claimed.lower, 1);
  const isFromAbove = claimed.upper === undefined || reaches(printed.upper, claimed.upper, -1);
  return isFromBelow && isFromAbove ? "true" : "open";
}

/** Whether a printed limit is no further out than the claimed one; `side` is 1 for lower limits, −1 for upper ones. */
function reaches(printed: End | undefined, claimed: End, side: 1 | -1): boolean {
  if (printed === undefined) return false;
  const inside = (printed.at - claimed.at) * side;
  return inside > 0 || (inside === 0 && (claimed.inclusive || !printed.inclusive));
}

function isApart(one: Ends, other: Ends): boolean {
  return isBelow(one.upper, other.lower) || isBelow(other.upper, one.lower);
}

function isBelow(upper: End | undefined, lower: End | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  return upper.at < lower.at || (upper.at === lower.at && !(upper.inclusive && lower.inclusive));
}

/** Limits that say one side only are taken at their word; what is “about” is held to its usual band. */
const oneSided: ReadonlySet<Quantity["qualifier"]> = new Set([
  "more-than",
  "at-least",
  "at-most",
  "less-than",
]);

/** How a claimed quantity fits what is printed, given as limits that words prove. */
export function fitOf(claimed: Quantity, printed: Ends): Fit {
  const all = within(ends(claimed), printed);
  if (oneSided.has(claimed.qualifier)) {
    const proof = within(firmEnds(claimed), printed);
    return proof === "true" && all !== "true" ? { proof, looseness: "far-off" } : { proof };
  }
  // 149余 leaves 149 open by the letter, but nobody would say so of 149
  const isAtEnd = claimed.qualifier === "about-plus" && printed.upper?.at === claimed.lower;
  const isSoft = claimed.bound === "convention" || isAtEnd;
  return all === "true" && isSoft ? { proof: "true", looseness: "rounded" } : { proof: all };
}

/** Whether a claim repeats the print: then even an approximate figure is told as it stands. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return (
    a.qualifier === b.qualifier &&
    a.value === b.value &&
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.unit === b.unit
  );
}

/** The opposite of a proof, for a claim with “not”. */
export function negated(proof: Proof): Proof {
  return proof === "true" ? "false" : proof === "false" ? "true" : "open";
}

/** The limits of one computed number. */
export function exactly(value: number): Ends {
  const end: End = { at: value, inclusive: true, basis: "exact" };
  return { lower: end, upper: end };
}

/** Limits multiplied, as of parts given in hundredths. */
export function times({ lower, upper }: Ends, factor: number): Ends {
  const scaled = (end: End | undefined) => end && { ...end, at: Number((end.at * factor).toPrecision(12)) };
  const [low, high] = [scaled(lower), scaled(upper)];
  return { ...(low && { lower: low }), ...(high && { upper: high }) };
}
