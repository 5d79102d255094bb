import { type Comparison, judgementOf, judgementWord } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { cellItem } from "../figure-item.ts";
import { fit, mostRows } from "../fit.ts";
import type { Matter } from "../matter.ts";
import type { TableBlock } from "../slide-content.ts";

/** Indicators × hospitals with each row's verdict, as many rows as a slide holds. */
export function matrixTable(comparisons: readonly Comparison[], matter: Matter): TableBlock {
  const { hospitals, locale, words, seatOf } = matter;
  const { shown, leftOut } = fit(comparisons, mostRows);
  return {
    kind: "table",
    head: words.indicator,
    columns: [
      ...hospitals.map(({ id, short }) => ({
        label: short[locale],
        align: "end" as const,
        seat: seatOf(id),
      })),
      { label: words.verdictColumn, align: "start" },
    ],
    rows: shown.map((comparison) => rowOf(comparison, matter)),
    ...(leftOut > 0 && { leftOut: words.moreRows(leftOut) }),
  };
}

function rowOf(comparison: Comparison, { locale, words }: Matter): TableBlock["rows"][number] {
  const { indicator, cells } = comparison;
  const unit = unitLabel(indicator.unit, locale);
  const judgement = judgementOf(comparison);
  return {
    head: { text: indicator.name[locale], ...(unit && { detail: unit }) },
    cells: [
      ...cells.map((cell) => [cellItem(cell, { locale, unit: false })]),
      [{ text: judgementWord(judgement, words), judgement }],
    ],
  };
}
