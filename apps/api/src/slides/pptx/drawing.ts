import {
  type Axis,
  type ChartWords,
  type Layout,
  layoutOf,
  type Mark,
  placeOf,
  type Plot,
  type PlotRow,
} from "@yiheng/charts";
import type { Hospital } from "@yiheng/domain";
import type { Palette } from "../palette.ts";
import { leading, widthOf } from "./fit.ts";
import { sizes } from "./measures.ts";
import type { Box, LinePart, Part, ShapePart, TextPart } from "./part.ts";
import { formOf } from "./signs.ts";

/** Where everything of a drawn plot goes, in points. */
interface Ground {
  readonly plot: Plot;
  readonly layout: Layout;
  readonly box: Box;
  readonly colors: Palette;
  readonly size: number;
  readonly rowHeight: number;
  readonly xOf: (value: number) => number;
  readonly middleOf: (row: number) => number;
}

const small = 0.85;
const axisRoom = 2;

/** A plot of dots and intervals from lines, forms and texts: each can be edited, and none claims a number. */
export function drawnParts(
  plot: Plot,
  hospitals: readonly Hospital[],
  words: ChartWords,
  box: Box,
  colors: Palette,
): readonly Part[] {
  const size = sizes.chart;
  const layout = layoutOf(plot, hospitals, words, { width: box.w, fontSize: size });
  const rowHeight = (box.h - size * axisRoom) / Math.max(1, plot.rows.length);
  const { min, max } = layout.axis;
  const room = box.w - layout.left - layout.right;
  const ground: Ground = {
    plot,
    layout,
    box,
    colors,
    size,
    rowHeight,
    xOf: (value) => box.x + layout.left + ((value - min) / (max - min)) * room,
    middleOf: (row) => box.y + (row + 0.5) * rowHeight,
  };
  return [
    ...axisParts(layout.axis, words, ground),
    ...plot.rows.flatMap((row, at) => [
      ...nameParts(row, at, ground),
      ...markParts(row, at, ground),
      ...rivalParts(row, at, words, ground),
      ...figureParts(row, at, ground),
    ]),
  ];
}

function axisParts({ min, max, interval }: Axis, words: ChartWords, ground: Ground): readonly Part[] {
  const { box, xOf, colors, size, plot } = ground;
  const bottom = box.y + box.h - size * axisRoom;
  const steps = Array.from(
    { length: Math.round((max - min) / interval) + 1 },
    (_, step) => min + step * interval,
  );
  return steps.flatMap((value): readonly Part[] => {
    const x = xOf(value);
    const line: LinePart = {
      kind: "line",
      box: { x, y: box.y, w: 0, h: bottom - box.y },
      color: colors.of(value === 0 ? "rule-strong" : "rule"),
    };
    // there is no rank nought
    if (value === 0 && !plot.hasZero) return [line];
    const run = { text: words.axis(value), size: size * small, color: colors.of("ink-quiet") };
    return [line, lineOfText({ ...run, x: x - 40, w: 80, y: bottom + 4 }, "center")];
  });
}

function nameParts(row: PlotRow, at: number, ground: Ground): readonly Part[] {
  const { layout, box, colors, size, middleOf } = ground;
  const { name = "", year = "" } = layout.texts[at] ?? {};
  const height = size * leading;
  const top = middleOf(at) - (year === "" ? height / 2 : height);
  const place = { x: box.x, w: Math.max(layout.left - 6, 30) };
  const said = lineOfText(
    { text: name, size, color: colors.of("ink"), bold: true, ...place, y: top },
    "left",
  );
  if (year === "") return [said];
  const under = lineOfText(
    {
      text: year,
      size: size * small,
      color: colors.of(row.isOddYear ? "care" : "ink-quiet"),
      bold: row.isOddYear,
      ...place,
      y: top + height,
    },
    "left",
  );
  if (!row.isOddYear) return [said, under];
  const chip = { ...under.box, w: widthOf(year) * size * small + 4 };
  return [said, { ...under, box: chip, fill: colors.of("care-soft") }];
}

function markParts({ mark, seat }: PlotRow, at: number, ground: Ground): readonly Part[] {
  const { layout, colors, size, xOf, middleOf } = ground;
  if (mark === undefined) return [];
  const [color, y] = [colors.hospital(seat), middleOf(at)];
  const name = layout.texts[at]?.figure ?? "";
  if (mark.isPoint) return [symbolAt(mark, seat, at, ground, { fill: color, name })];
  const [from, to] = [xOf(mark.lower?.at ?? layout.axis.min), xOf(mark.upper?.at ?? layout.axis.max)];
  const height = size * 0.8;
  const fades = fadesOf(mark);
  const span: ShapePart = {
    kind: "shape",
    outline: "rect",
    box: { x: from, y: y - height / 2, w: Math.max(to - from, 1), h: height },
    fill: color,
    name,
    ...(fades && { fades }),
  };
  const firm = [mark.lower, mark.upper].flatMap((end) =>
    end && end.basis !== "convention" ? [xOf(end.at)] : [],
  );
  return [
    span,
    ...firm.map((x): ShapePart => ({
      kind: "shape",
      outline: "rect",
      box: { x: x - 1.25, y: y - size * 0.8, w: 2.5, h: size * 1.6 },
      fill: color,
      name,
    })),
  ];
}

/** Which ends of an interval only a convention sets, or nothing at all. */
function fadesOf({ lower, upper }: Mark): ShapePart["fades"] {
  const isFirm = (end: Mark["lower"]) => end !== undefined && end.basis !== "convention";
  if (isFirm(lower)) return isFirm(upper) ? undefined : "right";
  return isFirm(upper) ? "left" : "both";
}

/** Figures that contradict the charted one: hollow, joined to it by a thin line, their words below. */
function rivalParts(
  { mark, rivals, seat }: PlotRow,
  at: number,
  words: ChartWords,
  ground: Ground,
): readonly Part[] {
  const { colors, size, xOf, middleOf } = ground;
  if (rivals.length === 0) return [];
  const places = (mark ? [mark, ...rivals] : rivals).map((one) => xOf(placeOf(one)));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const link: LinePart = {
    kind: "line",
    box: { x: from, y: middleOf(at), w: to - from, h: 0 },
    color: colors.of("ink-quiet"),
    isDashed: true,
  };
  return [
    link,
    ...rivals.flatMap((rival) => {
      const text = words.quantity(rival.quantity);
      const under = { x: xOf(placeOf(rival)) - 70, w: 140, y: middleOf(at) + size * 0.6 };
      const look = { fill: colors.of("paper"), border: colors.hospital(seat), name: text };
      return [
        symbolAt(rival, seat, at, ground, look),
        lineOfText({ text, size: size * small, color: colors.of("ink-quiet"), ...under }, "center"),
      ];
    }),
  ];
}

/** The figure in its words behind its mark, above it where another contradicts it; or the reason why there is none. */
function figureParts({ mark, missing, rivals }: PlotRow, at: number, ground: Ground): readonly Part[] {
  const { layout, box, colors, size, xOf, middleOf } = ground;
  const text = layout.texts[at]?.figure ?? "";
  const y = middleOf(at) - (size * leading) / 2;
  if (mark === undefined) {
    if (missing === undefined) return [];
    const x =
      Math.max(...rivals.map((rival) => xOf(placeOf(rival))), xOf(Math.min(0, layout.axis.min))) + size * 0.8;
    return [lineOfText({ text, size, color: colors.of("ink-quiet"), x, y, w: box.x + box.w - x }, "left")];
  }
  const said = { text, size, color: colors.of("ink"), bold: true };
  if (mark.isPoint && rivals.length > 0) {
    const over = { x: xOf(placeOf(mark)) - 80, w: 160, y: middleOf(at) - size * (leading + 0.6) };
    return [lineOfText({ ...said, ...over }, "center")];
  }
  const x = xOf(mark.isPoint ? placeOf(mark) : (mark.upper?.at ?? layout.axis.max)) + size * 0.8;
  return [lineOfText({ ...said, x, y, w: box.x + box.w - x }, "left")];
}

function symbolAt(
  mark: Mark,
  seat: number,
  at: number,
  { xOf, middleOf, size }: Ground,
  look: Pick<ShapePart, "fill" | "border" | "name">,
): ShapePart {
  const box = { x: xOf(placeOf(mark)) - size / 2, y: middleOf(at) - size / 2, w: size, h: size };
  return { kind: "shape", outline: formOf(seat).outline, box, ...look };
}

interface LineOfText extends Omit<Box, "h"> {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

function lineOfText({ x, y, w, ...run }: LineOfText, align: "left" | "center"): TextPart {
  return {
    kind: "text",
    isOneLine: true,
    box: { x, y, w, h: run.size * leading },
    anchor: "middle",
    paragraphs: [{ align, runs: [run] }],
  };
}
