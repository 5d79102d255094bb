import { add } from "./decimal.ts";
import { ends, type End, type Ends, type Quantity } from "./quantity.ts";

/** What the print proves of two amounts. */
export type Order = "less" | "greater" | "equal" | "unknown";

/**
 * Orders two quantities by what printed or exact limits prove; conventional limits prove nothing.
 * @throws {RangeError} when the units differ
 */
export function compareQuantities(a: Quantity, b: Quantity): Order {
  requireSameUnit(a, b);
  if (a.value !== undefined && a.value === b.value) return "equal";
  const [left, right] = [firmEnds(a), firmEnds(b)];
  if (isBelow(left.upper, right.lower)) return "less";
  if (isBelow(right.upper, left.lower)) return "greater";
  return "unknown";
}

/**
 * The gap a − b, in their unit, as far as firm limits prove it; an absent end is open.
 * @throws {RangeError} when the units differ
 */
export function differenceInterval(a: Quantity, b: Quantity): Ends {
  requireSameUnit(a, b);
  const [left, right] = [firmEnds(a), firmEnds(b)];
  const lower = subtract(left.lower, right.upper);
  const upper = subtract(left.upper, right.lower);
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

/**
 * The ratio a ÷ b as far as firm limits prove it; an absent end is open. Undefined where b may be nothing
 * or either amount may lie below zero, for then a ratio says nothing.
 * @throws {RangeError} when the units differ
 */
export function ratioInterval(a: Quantity, b: Quantity): Ends | undefined {
  requireSameUnit(a, b);
  const [over, under] = [firmEnds(a), firmEnds(b)];
  if (over.lower === undefined || over.lower.at < 0 || under.lower === undefined || under.lower.at <= 0)
    return undefined;
  const lower = divide(over.lower, under.upper);
  const upper = divide(over.upper, under.lower);
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

/** The limits that the words prove; what a convention sets is left open. */
export function firmEnds(quantity: Quantity): Ends {
  const { lower, upper } = ends(quantity);
  return { ...(isFirm(lower) && { lower }), ...(isFirm(upper) && { upper }) };
}

function isFirm(end: End | undefined): end is End {
  return end !== undefined && end.basis !== "convention";
}

function isBelow(upper: End | undefined, lower: End | undefined): boolean {
  if (upper === undefined || lower === undefined) return false;
  return upper.at < lower.at || (upper.at === lower.at && !(upper.inclusive && lower.inclusive));
}

function subtract(from: End | undefined, what: End | undefined): End | undefined {
  if (from === undefined || what === undefined) return undefined;
  return {
    at: add(from.at, -what.at),
    inclusive: from.inclusive && what.inclusive,
    basis: from.basis === "exact" && what.basis === "exact" ? "exact" : "printed",
  };
}

function divide(what: End | undefined, by: End | undefined): End | undefined {
  if (what === undefined || by === undefined) return undefined;
  return {
    at: what.at / by.at,
    inclusive: what.inclusive && by.inclusive,
    basis: what.basis === "exact" && by.basis === "exact" ? "exact" : "printed",
  };
}

function requireSameUnit(a: Quantity, b: Quantity): void {
  if (a.unit !== b.unit) {
    throw new RangeError(`Cannot set ${a.unit} against ${b.unit}: expected two quantities of one unit.`);
  }
}
