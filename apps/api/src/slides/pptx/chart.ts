import { type ChartWords, chartWordsOf, type Plot, plotOf, type PlotRow } from "@yiheng/charts";
import type { Comparison, Hospital, Locale } from "@yiheng/domain";
import { type ChartBlock, type ReleaseLists, slideWords } from "@yiheng/slides";
import type { Palette } from "../palette.ts";
import { slideFileWords } from "../words.ts";
import { drawnParts } from "./drawing.ts";
import { sizes } from "./measures.ts";
import type { Bar, Box, Part } from "./part.ts";

export interface ChartGrounds {
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  readonly colors: Palette;
}

/** Room behind the longest bar for its figure, as a share of it. */
const headroom = 1.15;

/**
 * A comparison on one axis. Exact counts become a chart with a worksheet; whatever has an interval, a contradiction
 * or no true zero is drawn, because a chart of an office program would have to claim a number for it.
 */
export function chartParts({ comparison }: ChartBlock, box: Box, grounds: ChartGrounds): readonly Part[] {
  const { locale, lists, colors } = grounds;
  const plot = plotOf(comparison, lists.hospitals);
  const words = chartWordsOf(comparison, locale, slideWords[locale]);
  return plot.form === "bars"
    ? [barsPart(plot, comparison, box, { ...grounds, words })]
    : drawnParts(plot, lists.hospitals, words, box, colors);
}

function barsPart(
  plot: Plot,
  { indicator }: Pick<Comparison, "indicator">,
  box: Box,
  { words, lists, locale, colors }: ChartGrounds & { readonly words: ChartWords },
): Part {
  const name = indicator.name[locale];
  const said = plot.rows.map((row) => `${nameOf(row, lists.hospitals, words)} ${figureOf(row, words)}`);
  return {
    kind: "bars",
    box,
    name,
    alt: `${slideFileWords[locale].barsOf(name)}: ${said.join(slideFileWords[locale].between)}`,
    bars: plot.rows.map((row): Bar => {
      const value = row.mark?.quantity.value;
      return {
        label: [nameOf(row, lists.hospitals, words), underName(row, words)].filter(Boolean).join("\n"),
        color: colors.hospital(row.seat),
        ...(value !== undefined && { value }),
      };
    }),
    max: plot.extent * headroom || 1,
    size: sizes.chart,
    ink: colors.of("ink"),
    rule: colors.of("rule-strong"),
  };
}

function nameOf({ seat }: PlotRow, hospitals: readonly Hospital[], words: ChartWords): string {
  const hospital = hospitals[seat];
  return hospital === undefined ? "" : words.name(hospital);
}

/** The year of a figure, or the reason why there is none. */
function underName({ year, missing }: PlotRow, words: ChartWords): string {
  if (missing !== undefined) return words.missing(missing);
  return year === undefined ? "" : words.year(year);
}

function figureOf({ mark, missing }: PlotRow, words: ChartWords): string {
  if (mark !== undefined) return words.quantity(mark.quantity);
  return missing === undefined ? "" : words.missing(missing);
}
