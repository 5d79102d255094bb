import { ends, type Quantity } from "@yiheng/quantity";

/** A quantity laid on a short axis around it; places are shares of the axis, from 0 to 1. */
export interface Axis {
  readonly point?: number;
  /** Where the stretch begins and ends; an open end runs to the edge. */
  readonly from: number;
  readonly to: number;
}

/** The axis that shows a quantity in the middle of its neighbourhood; undefined where the words give no number. */
export function axisOf(quantity: Quantity): Axis | undefined {
  const { lower, upper } = ends(quantity);
  if (quantity.value !== undefined) return { point: 0.5, from: 0.5, to: 0.5 };
  if (lower && upper) return between(lower.at, upper.at);
  if (lower) return { from: 0.25, to: 1 };
  return upper && { from: 0, to: 0.75 };
}

/** The stretch takes half of the axis; one that begins at zero begins at the axis' own beginning. */
function between(low: number, high: number): Axis {
  return low === 0 ? { from: 0.02, to: 0.6 } : { from: 0.25, to: 0.75 + (high > low ? 0 : 0.01) };
}
