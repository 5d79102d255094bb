import type { Hospital } from "@yiheng/domain";
import type { EChartsOption } from "echarts";
import { absences, bars } from "./bars.ts";
import { firmEnds, gaps, intervalLabels, spans } from "./intervals.ts";
import { type ChartSize, type ChartWords, type Layout, layoutOf } from "./layout.ts";
import type { Plot } from "./plot.ts";
import { links, points, rivalPoints } from "./points.ts";
import { care, careSoft, fontFamily, ink, inkQuiet, rule, ruleStrong } from "./theme.ts";

/** One axis, one row per hospital: bars of exact counts, or dots and intervals; absent figures keep their row. */
export function comparisonOption(
  plot: Plot,
  hospitals: readonly Hospital[],
  words: ChartWords,
  size: ChartSize,
): EChartsOption {
  const layout = layoutOf(plot, hospitals, words, size);
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: size.fontSize },
    grid: { left: layout.left, right: layout.right, top: 4, bottom: size.fontSize * 2 },
    xAxis: valueAxis(plot, words, layout),
    yAxis: rowAxis(plot, layout),
    series: plot.form === "bars" ? [bars(plot, layout), absences(plot, layout)] : dots(plot, words, layout),
  };
}

function dots(plot: Plot, words: ChartWords, layout: Layout) {
  return [
    gaps(plot, layout),
    spans(plot, layout),
    links(plot),
    firmEnds(plot, layout),
    points(plot, layout),
    intervalLabels(plot, layout),
    rivalPoints(plot, layout, ({ quantity }) => words.quantity(quantity)),
    absences(plot, layout),
  ];
}

function valueAxis(plot: Plot, words: ChartWords, { axis, fontSize }: Layout) {
  return {
    type: "value" as const,
    ...axis,
    axisLabel: {
      formatter: (value: number) => (value === 0 && !plot.hasZero ? "" : words.axis(value)),
      color: inkQuiet,
      fontSize: Math.round(fontSize * 0.85),
      hideOverlap: true,
    },
    splitLine: { lineStyle: { color: rule } },
  };
}

function rowAxis(plot: Plot, { texts, left, fontSize }: Layout) {
  const small = Math.round(fontSize * 0.85);
  return {
    type: "category" as const,
    data: texts.map(({ name, year }, index) => rowLabel(name, year, plot.rows[index]?.isOddYear ?? false)),
    inverse: true,
    axisTick: { show: false },
    axisLine: { onZero: true, lineStyle: { color: ruleStrong } },
    axisLabel: {
      interval: 0,
      color: ink,
      margin: left,
      align: "left" as const,
      rich: {
        name: { color: ink, fontSize, fontWeight: 600 as const, lineHeight: Math.round(fontSize * 1.5) },
        year: { color: inkQuiet, fontSize: small, lineHeight: Math.round(fontSize * 1.3) },
        odd: {
          color: care,
          backgroundColor: careSoft,
          borderRadius: 3,
          padding: [1, 4],
          fontSize: small,
          fontWeight: 600 as const,
          lineHeight: Math.round(fontSize * 1.3),
        },
      },
    },
  };
}

/** The name, and under it the year, marked where it is not the one most rows share. */
function rowLabel(name: string, year: string, isOddYear: boolean): string {
  if (year === "") return `{name|${name}}`;
  return `{name|${name}}\n{${isOddYear ? "odd" : "year"}|${year}}`;
}
