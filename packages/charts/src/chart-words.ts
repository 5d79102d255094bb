import { type Comparison, figureWords, isObserved, type Locale, type Terms } from "@yiheng/domain";
import { formatQuantity } from "@yiheng/quantity";
import type { ChartWords } from "./layout.ts";

/** The words that a comparison's chart needs; a figure that is not exact keeps the words it was printed in. */
export function chartWordsOf(
  { indicator, cells }: Pick<Comparison, "indicator" | "cells">,
  locale: Locale,
  { missing, year }: Pick<Terms, "missing"> & Pick<ChartWords, "year">,
): ChartWords {
  const printed = cells.flatMap((cell) => [
    ...(isObserved(cell) ? [cell.observation] : []),
    ...cell.passedOver.map(({ observation }) => observation),
  ]);
  const observationOf = new Map(printed.map((observation) => [observation.quantity, observation]));
  return {
    name: ({ short }) => short[locale],
    quantity: (quantity) => figureWords(observationOf.get(quantity) ?? { quantity }, locale),
    axis: (value) =>
      formatQuantity({ value, unit: indicator.unit, bound: "exact", qualifier: "exact" }, locale, {
        unit: false,
      }),
    year,
    missing: (reason) => missing[reason],
  };
}
