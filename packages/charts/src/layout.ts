import type { Hospital, MissingReason } from "@yiheng/domain";
import type { Quantity } from "@yiheng/quantity";
import { type Axis, axisFor } from "./axis.ts";
import type { Plot, PlotRow } from "./plot.ts";
import { textWidth } from "./text-width.ts";

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

/** What stands in a row beside its marks. */
export interface RowText {
  readonly name: string;
  readonly year: string;
  /** The figure in words, or why there is none. */
  readonly figure: string;
}

/** Where everything goes: the texts, the margins they need, the axis between them. */
export interface Layout {
  readonly texts: readonly RowText[];
  readonly left: number;
  readonly right: number;
  readonly axis: Axis;
  readonly fontSize: number;
}

const rowHeight = (size: ChartSize) => size.fontSize * 4;

/** The height a plot needs, in pixels. */
export function comparisonHeight(plot: Plot, size: ChartSize): number {
  return plot.rows.length * rowHeight(size) + size.fontSize * 3;
}

/** Gives names and figures the room they need and the rest to the axis. */
export function layoutOf(
  plot: Plot,
  hospitals: readonly Hospital[],
  words: ChartWords,
  size: ChartSize,
): Layout {
  const { width, fontSize } = size;
  const texts = plot.rows.map((row) => rowText(row, hospitals, words));
  const names = Math.max(
    ...texts.map(({ name, year }) => Math.max(textWidth(name) * 1.06, textWidth(year) + 0.6)),
    2,
  );
  const left = Math.min(names + 1.2, (width * 0.4) / fontSize);
  const room = width / fontSize - left;
  const axis = axisOf(plot, stepsIn(room, plot, words));
  const needs = plot.rows.map((row, index) => roomBehind(row, texts[index]?.figure ?? "", axis, room));
  const right = Math.min(Math.max(...needs, textWidth(words.axis(axis.max)) / 2 + 0.3), room * 0.6);
  return { texts, left: Math.round(left * fontSize), right: Math.round(right * fontSize), axis, fontSize };
}

/** As many steps as their labels leave air between, where figures take a third of the room at most. */
function stepsIn(room: number, { extent, isWhole }: Plot, words: ChartWords): number {
  const widest = textWidth(words.axis(isWhole ? extent : Math.round(extent)));
  return Math.max(2, Math.min(5, Math.floor((room * 0.67) / (widest + 2.5))));
}

/**
 * What a row's words need beyond the end of the axis, in ems, when its mark ends at a fraction f of an
 * axis of A ems less that need: w ≤ (1 − f)·(A − r) + r, hence r ≥ (w − (1 − f)·A) / f.
 */
function roomBehind(row: PlotRow, figure: string, { min, max }: Axis, room: number): number {
  const last = lastEnd(row, max);
  if (last === undefined) return 0;
  const words = textWidth(figure) * 1.06 + (row.missing === undefined ? 1.4 : 2);
  const fraction = (last - min) / (max - min);
  return fraction <= 0 ? 0 : (words - (1 - fraction) * room) / fraction;
}

/** Where the marks of a row end; undefined where it has none. */
function lastEnd({ mark, rivals }: PlotRow, open: number): number | undefined {
  if (mark) return mark.upper?.at ?? open;
  const places = rivals.flatMap(({ lower, upper }) => lower?.at ?? upper?.at ?? []);
  return places.length === 0 ? undefined : Math.max(...places);
}

function axisOf({ least, extent, isOpen, isWhole }: Plot, steps: number): Axis {
  const greatest = isOpen ? extent * 1.25 : extent;
  return axisFor({ least, greatest, isWhole, steps });
}

function rowText(row: PlotRow, hospitals: readonly Hospital[], words: ChartWords): RowText {
  const hospital = hospitals[row.seat];
  return {
    name: hospital ? words.name(hospital) : "",
    year: row.year === undefined ? "" : words.year(row.year),
    figure: figureText(row, words),
  };
}

function figureText({ mark, missing }: PlotRow, words: ChartWords): string {
  if (mark) return words.quantity(mark.quantity);
  return missing === undefined ? "" : words.missing(missing);
}
