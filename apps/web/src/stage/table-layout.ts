import { textWidth } from "@yiheng/charts";
import type { SlideCell, SlideItem, TableBlock, TableColumn } from "@yiheng/slides";
import { itemHeight, itemNeed, type Need, plain } from "./item-size.ts";
import { linesOf, widestPiece } from "./text-lines.ts";
import { type } from "./type-sizes.ts";

/** How a table is drawn. */
export interface TableStyle {
  /** Whether what is said of a figure stands beside it rather than under it. */
  readonly isInline: boolean;
  /** Whether rows' heads stand on lines of their own, with the verdict at their end. */
  readonly isFolded: boolean;
  /** Whether columns that say what the foot says too are left out. */
  readonly isSpared: boolean;
  /** Whether a missing figure keeps its reason alone; what was printed instead is in its receipt. */
  readonly isTerse: boolean;
}

/** An item as a style shows it. */
export function shownItem(item: SlideItem, { isTerse }: TableStyle): SlideItem {
  const { detail, ...terse } = item;
  return isTerse && item.isAbsent ? terse : item;
}

/** Widths and heights in ems of the table's own size. */
export interface TableLayout {
  readonly style: TableStyle;
  /** The columns that are drawn, by their place in the block; of a folded table, those under the rows' heads. */
  readonly columns: readonly number[];
  /** In a folded table the column that stands at the end of the rows' heads. */
  readonly beside: number | undefined;
  /** The head's width, then one for every drawn column. */
  readonly widths: readonly number[];
  readonly height: number;
  /** Whether some word is too long for its column. */
  readonly isBroken: boolean;
}

/** Lays a table out in a width. */
export function tableLayoutOf(block: TableBlock, width: number, style: TableStyle): TableLayout {
  const kept = block.columns.flatMap((column, at) => (style.isSpared && column.isSpare ? [] : [at]));
  const beside = style.isFolded ? kept.find((at) => isJudged(block, at)) : undefined;
  const columns = kept.filter((at) => at !== beside);
  const needs = needsOf(block, columns, style);
  const widths = style.isFolded
    ? [width - (beside === undefined ? 0 : columnNeed(block, beside, style).wanted), ...equal(columns, width)]
    : shared(needs, width);
  const isBroken = needs.some(({ least }, at) => least > (widths[at] ?? 0) + 0.01);
  return { style, columns, beside, widths, height: heightOf(block, columns, widths, style), isBroken };
}

const equal = (columns: readonly number[], width: number) => columns.map(() => width / columns.length);

const isJudged = ({ rows }: TableBlock, at: number) =>
  rows.some(({ cells }) => cells[at]?.some(({ judgement }) => judgement !== undefined));

const isSeated = ({ columns }: TableBlock, at: number | undefined) =>
  at !== undefined && columns[at]?.seat !== undefined;

/** What the head and the drawn columns need; hospitals' columns are alike. */
function needsOf(block: TableBlock, columns: readonly number[], style: TableStyle): readonly Need[] {
  const heads = block.rows.map(({ head, seat }) => headNeed(head, seat !== undefined));
  const head = greatest([...heads, plain(textWidth(block.head))]);
  const bodies = columns.map((at) => columnNeed(block, at, style));
  const seated = greatest(bodies.filter((_, index) => isSeated(block, columns[index])));
  const needs = [head, ...bodies.map((body, index) => (isSeated(block, columns[index]) ? seated : body))];
  const pads = 2 * type.cell.padX + 0.2;
  return needs.map(({ wanted, least }) => ({ wanted: wanted + pads, least: least + pads }));
}

function greatest(needs: readonly Need[]): Need {
  return {
    wanted: Math.max(0, ...needs.map(({ wanted }) => wanted)),
    least: Math.max(0, ...needs.map(({ least }) => least)),
  };
}

/** Gives every column what it wants where there is room, and each its share of the rest; else cuts the widest first. */
function shared(needs: readonly Need[], width: number): readonly number[] {
  const at = (most: number) => needs.map(({ wanted, least }) => Math.max(least, Math.min(wanted, most)));
  const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0);
  const wanted = needs.map((need) => need.wanted);
  if (sum(wanted) <= width) return wanted.map((one) => (one * width) / sum(wanted));
  let [low, high] = [0, Math.max(...wanted)];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > width) high = middle;
    else low = middle;
  }
  const widths = at(low);
  // Where even the longest words do not fit beside each other, they are broken rather than cut off.
  const share = Math.min(1, width / sum(widths));
  return widths.map((one) => one * share);
}

function heightOf(
  block: TableBlock,
  columns: readonly number[],
  [head = 0, ...widths]: readonly number[],
  style: TableStyle,
): number {
  const pads = 2 * type.cell.padY + 0.06;
  const inner = (width: number) => width - 2 * type.cell.padX;
  const labels = columns.map((at, index) =>
    linesOf(labelOf(block.columns[at]), inner(widths[index] ?? 0) / type.columnHead.size),
  );
  const headRow = Math.max(1, ...labels) * type.columnHead.size * type.columnHead.line + pads;
  const rows = block.rows.map(({ head: name, seat, cells }) => {
    const room = inner(head) - (seat === undefined ? 0 : type.shape);
    const named = itemHeight(name, room, true);
    const tallest = Math.max(
      0,
      ...columns.map((at, index) => cellHeight(cells[at] ?? [], inner(widths[index] ?? 0), style)),
    );
    return (style.isFolded ? named + tallest + 2 * type.cell.padY : Math.max(named, tallest)) + pads;
  });
  const leftOut = block.leftOut === undefined ? 0 : type.detail.size * type.detail.line + type.leftOut;
  return headRow + rows.reduce((sum, row) => sum + row, 0) + leftOut;
}

const labelOf = (column: TableColumn | undefined) => [column?.label, column?.unit].filter(Boolean).join(" ");

function columnNeed({ columns, rows }: TableBlock, at: number, style: TableStyle): Need {
  const label = labelOf(columns[at]);
  const shape = columns[at]?.seat === undefined ? 0 : type.shape;
  const size = type.columnHead.size * type.bold;
  const head = { wanted: textWidth(label) * size + shape, least: widestPiece(label) * size + shape };
  const items = rows.flatMap(({ cells }) =>
    (cells[at] ?? []).map((item) => itemNeed(shownItem(item, style), style.isInline)),
  );
  return greatest([head, ...items]);
}

function headNeed({ text, detail = "" }: SlideItem, isSeated: boolean): Need {
  const shape = isSeated ? type.shape : 0;
  const beside = detail ? textWidth(detail) * type.detail.size + type.beside : 0;
  return {
    wanted: textWidth(text) * type.bold + beside + shape,
    least: Math.max(widestPiece(text) * type.bold, widestPiece(detail)) + shape,
  };
}

function cellHeight(cell: SlideCell, width: number, style: TableStyle): number {
  const gaps = Math.max(0, cell.length - 1) * type.badge.gap;
  return cell.reduce((sum, item) => sum + itemHeight(shownItem(item, style), width, style.isInline), gaps);
}
