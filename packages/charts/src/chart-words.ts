import {
  type Comparison,
  figureWords,
  isObserved,
  type Locale,
  type ObservationId,
  type Terms,
} from "@yiheng/domain";
import { formatQuantity } from "@yiheng/quantity";
import type { ChartWords } from "./layout.ts";

/**
 * The words that a comparison's chart needs; a figure that is not exact keeps the words it was printed in, and one of
 * which there is something to remark, such as that it was corrected, has the remark behind it.
 */
export function chartWordsOf(
  { indicator, cells }: Pick<Comparison, "indicator" | "cells">,
  locale: Locale,
  { missing, year }: Pick<Terms, "missing"> & Pick<ChartWords, "year">,
  remarks: ReadonlyMap<ObservationId, string> = new Map(),
): ChartWords {
  const printed = cells.flatMap((cell) => [
    ...(isObserved(cell) ? [cell.observation] : []),
    ...cell.passedOver.map(({ observation }) => observation),
  ]);
  const observationOf = new Map(printed.map((observation) => [observation.quantity, observation]));
  return {
    name: ({ short }) => short[locale],
    quantity: (quantity) => {
      const observation = observationOf.get(quantity);
      const remark = observation && remarks.get(observation.id);
      const words = figureWords(observation ?? { quantity }, locale);
      return remark === undefined ? words : `${words} · ${remark}`;
    },
    axis: (value) =>
      formatQuantity({ value, unit: indicator.unit, bound: "exact", qualifier: "exact" }, locale, {
        unit: false,
      }),
    year,
    missing: (reason) => missing[reason],
  };
}
