import { verdictGlyphs } from "@yiheng/domain";
import type { SlideItem, TableBlock, TableColumn } from "@yiheng/slides";
import { judgementTokens, type Palette, standingTokens } from "../palette.ts";
import { columnWidths } from "./column-widths.ts";
import { heightOf, leading } from "./fit.ts";
import type { Box, Paragraph, Part, Run, TableCell } from "./part.ts";
import { formOf } from "./signs.ts";

/** Points of air in a cell; the writer sets the same. */
export const cellInset = { across: 8, down: 3.5 } as const;
const detailScale = 0.82;
/** The most that a row grows by where there is room, in points. */
const mostSpare = 10;

/** A table laid out at a size: its cells, how wide its columns and how high its rows are. */
export interface LaidTable {
  readonly rows: readonly (readonly TableCell[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  readonly leftOut?: string;
}

/** Lays a table out at a size of text in a width. */
export function layTable(block: TableBlock, size: number, width: number, colors: Palette): LaidTable {
  const rows = [headRow(block, size, colors), ...block.rows.map((row) => bodyRow(block, row, size, colors))];
  const widths = columnWidths(rows, width, 2 * cellInset.across);
  const heights = rows.map(
    (cells) =>
      2 * cellInset.down +
      Math.max(
        size * leading,
        ...cells.map(({ paragraphs }, at) => heightOf(paragraphs, (widths[at] ?? 0) - 2 * cellInset.across)),
      ),
  );
  return { rows, widths, heights, size, ...(block.leftOut !== undefined && { leftOut: block.leftOut }) };
}

/** The height of a table with the line under it that says what was left out. */
export function tableHeight({ heights, leftOut, size }: LaidTable): number {
  return heights.reduce((sum, height) => sum + height, 0) + (leftOut === undefined ? 0 : size * leading + 4);
}

/** The most that a table makes use of. */
export function mostTableHeight(laid: LaidTable): number {
  return tableHeight(laid) + laid.rows.length * mostSpare;
}

/** The table in a box; rows share what room is over, up to a point. */
export function tableParts(laid: LaidTable, box: Box, colors: Palette): readonly Part[] {
  const { rows, widths, heights, leftOut, size } = laid;
  const spare = Math.min(mostSpare, Math.max(0, (box.h - tableHeight(laid)) / rows.length));
  const rowHeights = heights.map((height) => height + spare);
  const height = rowHeights.reduce((sum, one) => sum + one, 0);
  const table: Part = {
    kind: "table",
    box: { ...box, h: height },
    columnWidths: widths,
    rowHeights,
    rows,
    rule: colors.of("rule"),
    headRule: colors.of("rule-strong"),
  };
  if (leftOut === undefined) return [table];
  const quiet: Run = { text: leftOut, size: size * detailScale, color: colors.of("ink-quiet") };
  const under = { ...box, y: box.y + height + 4, h: size * leading };
  return [table, { kind: "text", box: under, anchor: "top", paragraphs: [{ runs: [quiet] }] }];
}

function headRow({ head, columns }: TableBlock, size: number, colors: Palette): readonly TableCell[] {
  const small = size * 0.92;
  const label = (text: string): Run => ({ text, size: small, color: colors.of("ink-quiet"), bold: true });
  const cellOf = ({ label: text, unit, align, seat }: TableColumn): TableCell => ({
    paragraphs: [
      {
        align: sideOf(align),
        runs: [
          ...seatRuns(seat, small, colors),
          label(text),
          ...(unit ? [{ ...label(` ${unit}`), bold: false }] : []),
        ],
      },
    ],
  });
  return [{ paragraphs: [{ align: "left", runs: [label(head)] }] }, ...columns.map(cellOf)];
}

function bodyRow(
  { columns }: TableBlock,
  { head, seat, cells }: TableBlock["rows"][number],
  size: number,
  colors: Palette,
): readonly TableCell[] {
  const name: Paragraph = {
    align: "left",
    runs: [
      ...seatRuns(seat, size, colors),
      { text: head.text, size, color: colors.of("ink"), bold: true },
      ...detailRuns(head, size, colors),
    ],
  };
  return [
    { paragraphs: [name] },
    ...cells.map((items, at): TableCell => {
      const align = sideOf(columns[at]?.align ?? "start");
      const [first] = items;
      const fill = first?.judgement && colors.of(`${judgementTokens[first.judgement]}-soft`);
      const paragraphs = items.map((item) => ({ align, runs: itemRuns(item, size, colors) }));
      return {
        paragraphs: paragraphs.length > 0 ? paragraphs : [{ align, runs: [] }],
        ...(fill && { fill }),
      };
    }),
  ];
}

/** An item's text as what it is: a figure, the reason why there is none, a verdict, a title that is held or only sought. */
function itemRuns(item: SlideItem, size: number, colors: Palette): readonly Run[] {
  const { text, judgement, isAbsent, standing } = item;
  const detail = detailRuns(item, size, colors);
  if (judgement !== undefined) {
    const color = colors.of(judgementTokens[judgement]);
    return [{ text: together(`${verdictGlyphs[judgement]} ${text}`), size, color, bold: true }, ...detail];
  }
  if (isAbsent === true)
    return [{ text: together(text), size: size * 0.92, color: colors.of("ink-quiet") }, ...detail];
  const color = colors.of(standing === undefined ? "ink" : standingTokens[standing]);
  return [{ text, size, color, bold: standing === "held" }, ...detail];
}

const longestTogether = 20;

/** A short phrase with hard spaces, so that it stays on one line. */
function together(text: string): string {
  return text.length > longestTogether ? text : text.replaceAll(" ", "\u{A0}");
}

function detailRuns({ detail }: SlideItem, size: number, colors: Palette): readonly Run[] {
  return detail === undefined || detail === ""
    ? []
    : [{ text: `  ${detail}`, size: size * detailScale, color: colors.of("ink-quiet") }];
}

function seatRuns(seat: number | undefined, size: number, colors: Palette): readonly Run[] {
  return seat === undefined
    ? []
    : [{ text: `${formOf(seat).sign}\u{A0}`, size: size * 0.85, color: colors.hospital(seat) }];
}

function sideOf(align: TableColumn["align"]): "left" | "right" {
  return align === "end" ? "right" : "left";
}
