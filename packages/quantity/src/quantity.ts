import type { UnitId } from "./unit.ts";

/** How a report qualifies an amount; `first-ever`, `rose`, `fell` and `meets` are claims without a figure of their own. */
export const qualifiers = [
  "exact",
  "about",
  "about-plus",
  "nearly",
  "more-than",
  "at-least",
  "at-most",
  "less-than",
  "range",
  "first-ever",
  "rose",
  "fell",
  "meets",
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** Where the limits come from: the figure itself, the words printed, or (at least one of them) our convention. */
export const boundBases = ["exact", "printed", "convention"] as const;

export type BoundBasis = (typeof boundBases)[number];

/**
 * An amount as far as the print commits itself: a value when exact, otherwise limits, and neither
 * for a mere direction. Which limit is firm and whether it is included is told by `ends` alone.
 */
export interface Quantity {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly bound: BoundBasis;
  readonly qualifier: Qualifier;
  readonly unit: UnitId;
}

/** One limit of a quantity. */
export interface End {
  readonly at: number;
  readonly inclusive: boolean;
  readonly basis: BoundBasis;
}

/** The limits of a quantity; an absent one is open. */
export interface Ends {
  readonly lower?: End;
  readonly upper?: End;
}

type Limit = Omit<End, "at">;

const closed: Limit = { inclusive: true, basis: "printed" };
const open: Limit = { inclusive: false, basis: "printed" };
const soft: Limit = { inclusive: true, basis: "convention" };

/** What the words of each qualifier commit to, below and above. */
const limits: Readonly<Record<Qualifier, readonly [lower: Limit, upper: Limit]>> = {
  exact: [closed, closed],
  about: [soft, soft],
  "about-plus": [closed, open],
  nearly: [soft, open],
  "more-than": [open, soft],
  "at-least": [closed, soft],
  "at-most": [soft, closed],
  "less-than": [soft, open],
  range: [closed, closed],
  "first-ever": [closed, soft],
  rose: [soft, soft],
  fell: [soft, soft],
  meets: [soft, soft],
};

/**
 * The limits of a quantity with what each is worth. An exact value is both its own limits. A
 * half-open or closed interval that rests on convention (约30余次) is soft at both ends.
 */
export function ends(quantity: Quantity): Ends {
  if (quantity.value !== undefined) {
    const end: End = { at: quantity.value, inclusive: true, basis: "exact" };
    return { lower: end, upper: end };
  }
  const [lower, upper] = isSoftened(quantity) ? [soft, soft] : limits[quantity.qualifier];
  return {
    ...(quantity.lower !== undefined && { lower: { at: quantity.lower, ...lower } }),
    ...(quantity.upper !== undefined && { upper: { at: quantity.upper, ...upper } }),
  };
}

function isSoftened({ qualifier, bound }: Quantity): boolean {
  return bound === "convention" && (qualifier === "about-plus" || qualifier === "range");
}
