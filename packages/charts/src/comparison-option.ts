import type { Hospital, MissingReason } from "@yiheng/domain";
import type { Quantity } from "@yiheng/quantity";
import type { EChartsOption } from "echarts";
import type { Mark, Plot, PlotRow } from "./plot.ts";
import { fontFamily, hospitalColor, hospitalFade, hospitalShape, ink, inkQuiet, paper, rule } from "./theme.ts";

/** The words a chart needs, in the reader's language; a chart makes no sentences of its own. */
export interface ChartWords {
  readonly name: (hospital: Hospital) => string;
  readonly quantity: (quantity: Quantity) => string;
  readonly axis: (value: number) => string;
  readonly year: (year: number) => string;
  readonly missing: (reason: MissingReason) => string;
}

/** Sizes in pixels; the wall has the same layout in larger type. */
export interface ChartSize {
  readonly width: number;
  readonly fontSize: number;
}

const rowHeight = (size: ChartSize) => size.fontSize * 4;

/** The height a plot needs, in pixels. */
export function comparisonHeight(plot: Plot, size: ChartSize): number {
  return plot.rows.length * rowHeight(size) + size.fontSize * 3;
}

/** One axis, one row per hospital: bars of exact counts, or dots and intervals; absent figures keep their row. */
export function comparisonOption(
  plot: Plot,
  hospitals: readonly Hospital[],
  words: ChartWords,
  size: ChartSize,
): EChartsOption {
  const names = plot.rows.map((row) => rowName(row, hospitals, words));
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: size.fontSize },
    grid: { left: size.fontSize * 6, right: size.fontSize * 8, top: 4, bottom: size.fontSize * 2 },
    xAxis: valueAxis(plot, words, size),
    yAxis: rowAxis(names, size),
    series: plot.form === "bars" ? [bars(plot, words, size), absences(plot, words, size)] : dots(plot, words, size),
  };
}

function rowName(row: PlotRow, hospitals: readonly Hospital[], words: ChartWords): string {
  const hospital = hospitals[row.seat];
  const name = hospital ? words.name(hospital) : "";
  if (row.year === undefined) return `{name|${name}}`;
  return `{name|${name}}\n{${row.isOddYear ? "odd" : "year"}|${words.year(row.year)}}`;
}

function valueAxis(plot: Plot, words: ChartWords, { fontSize }: ChartSize) {
  return {
    type: "value" as const,
    min: 0,
    ...(plot.extent > 0 ? {} : { max: 1 }),
    splitNumber: 4,
    axisLabel: { formatter: words.axis, color: inkQuiet, fontSize: fontSize * 0.85 },
    splitLine: { lineStyle: { color: rule } },
  } as const;
}

function rowAxis(names: readonly string[], { fontSize }: ChartSize) {
  return {
    type: "category" as const,
    data: [...names],
    inverse: true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: inkQuiet } },
    axisLabel: {
      interval: 0,
      color: ink,
      margin: fontSize,
      rich: {
        name: { color: ink, fontSize, fontWeight: 600, lineHeight: fontSize * 1.4, align: "right" as const },
        year: { color: inkQuiet, fontSize: fontSize * 0.85, lineHeight: fontSize * 1.3, align: "right" as const },
        odd: {
          color: "var(--care)",
          fontSize: fontSize * 0.85,
          fontWeight: 600,
          lineHeight: fontSize * 1.3,
          align: "right" as const,
        },
      },
    },
  };
}

const label = (text: string, { fontSize }: ChartSize, color: string = ink) => ({
  show: true,
  position: "right" as const,
  distance: fontSize * 0.6,
  formatter: () => text,
  color,
  fontSize,
});

function bars(plot: Plot, words: ChartWords, size: ChartSize) {
  return {
    type: "bar" as const,
    barWidth: size.fontSize * 1.5,
    emphasis: { disabled: true },
    data: plot.rows.map(({ seat, mark }) => ({
      value: mark?.quantity.value ?? "-",
      name: mark?.observation ?? "",
      itemStyle: { color: hospitalColor(seat) },
      label: mark ? { ...label(words.quantity(mark.quantity), size), fontWeight: 600 as const } : { show: false },
    })),
  };
}

/** An absent figure is a row with its reason in words, never a bar of no length. */
function absences(plot: Plot, words: ChartWords, size: ChartSize) {
  const data = plot.rows.flatMap(({ missing }, index) =>
    missing === undefined
      ? []
      : [{ value: [0, index], name: "", label: label(words.missing(missing), size, inkQuiet) }],
  );
  return { type: "scatter" as const, symbolSize: 0, silent: true, data };
}

function dots(plot: Plot, words: ChartWords, size: ChartSize) {
  return [
    gaps(plot),
    spans(plot, size),
    links(plot),
    firmEnds(plot, size),
    points(plot, words, size),
    intervalLabels(plot, words, size),
    rivalPoints(plot, words, size),
    absences(plot, words, size),
  ];
}

/** The start and length of the stretch between the ends; an open end runs to the axis's own end. */
function stretch({ lower, upper }: Mark, extent: number): readonly [number, number] {
  const from = lower?.at ?? 0;
  return [from, (upper?.at ?? extent * 1.1) - from];
}

function gaps(plot: Plot) {
  return {
    type: "bar" as const,
    stack: "interval",
    silent: true,
    itemStyle: { color: "none" },
    emphasis: { disabled: true },
    data: plot.rows.map(({ mark }) => (mark && !mark.isPoint ? stretch(mark, plot.extent)[0] : "-")),
  };
}

function spans(plot: Plot, { fontSize }: ChartSize) {
  return {
    type: "bar" as const,
    stack: "interval",
    barWidth: fontSize * 0.9,
    emphasis: { disabled: true },
    data: plot.rows.map(({ mark, seat }) => ({
      value: mark && !mark.isPoint ? stretch(mark, plot.extent)[1] : "-",
      name: mark?.observation ?? "",
      itemStyle: { color: mark ? spanFill(mark, seat) : "none" },
    })),
  };
}

/** Firm ends are full colour; a conventional or open end fades out. */
function spanFill({ lower, upper }: Mark, seat: number) {
  const isFirm = (end: Mark["lower"]) => end !== undefined && end.basis !== "convention";
  const [full, fade] = [hospitalColor(seat), hospitalFade(seat)];
  if (isFirm(lower) && isFirm(upper)) return full;
  const colorStops = [
    { offset: 0, color: isFirm(lower) ? full : fade },
    { offset: 0.5, color: full },
    { offset: 1, color: isFirm(upper) ? full : fade },
  ];
  return { type: "linear" as const, x: 0, y: 0, x2: 1, y2: 0, colorStops };
}

/** A thin line joins a charted figure and the one that contradicts it. */
function links(plot: Plot) {
  const data = plot.rows.flatMap(({ mark, rivals }, index) =>
    rivals.flatMap((rival) => {
      const ends = [mark?.lower?.at, rival.lower?.at];
      return ends.every((end) => end !== undefined) ? [...ends.map((end) => [end, index]), ["-", index]] : [];
    }),
  );
  return { type: "line" as const, silent: true, symbol: "none", lineStyle: { color: inkQuiet, width: 1 }, data };
}

function firmEnds(plot: Plot, { fontSize }: ChartSize) {
  const data = plot.rows.flatMap(({ mark, seat }, index) =>
    mark && !mark.isPoint
      ? [mark.lower, mark.upper].flatMap((end) =>
          end && end.basis !== "convention"
            ? [{ value: [end.at, index], name: mark.observation, itemStyle: { color: hospitalColor(seat) } }]
            : [],
        )
      : [],
  );
  return {
    type: "scatter" as const,
    symbol: "rect",
    symbolSize: [2, fontSize * 1.6],
    emphasis: { disabled: true },
    data,
  };
}

function points(plot: Plot, words: ChartWords, size: ChartSize) {
  const data = plot.rows.flatMap(({ mark, seat }, index) =>
    mark?.isPoint
      ? [
          {
            value: [mark.quantity.value ?? 0, index],
            name: mark.observation,
            symbol: hospitalShape(seat),
            itemStyle: { color: hospitalColor(seat) },
            label: { ...label(words.quantity(mark.quantity), size), fontWeight: 600 as const },
          },
        ]
      : [],
  );
  return { type: "scatter" as const, symbolSize: size.fontSize, emphasis: { disabled: true }, data };
}

function intervalLabels(plot: Plot, words: ChartWords, size: ChartSize) {
  const data = plot.rows.flatMap(({ mark }, index) => {
    if (!mark || mark.isPoint) return [];
    const [from, length] = stretch(mark, plot.extent);
    const text = { ...label(words.quantity(mark.quantity), size), fontWeight: 600 as const };
    return [{ value: [from + length, index], name: mark.observation, label: text }];
  });
  return { type: "scatter" as const, symbolSize: 0, data };
}

/** The figure that was not charted stays visible, hollow. */
function rivalPoints(plot: Plot, words: ChartWords, size: ChartSize) {
  const data = plot.rows.flatMap(({ rivals, seat }, index) =>
    rivals.map((rival) => ({
      value: [rival.lower?.at ?? 0, index],
      name: rival.observation,
      symbol: hospitalShape(seat),
      itemStyle: { color: paper, borderColor: hospitalColor(seat), borderWidth: 2 },
      label: { ...label(words.quantity(rival.quantity), size, inkQuiet), position: "bottom" as const },
    })),
  );
  return { type: "scatter" as const, symbolSize: size.fontSize, emphasis: { disabled: true }, data };
}
