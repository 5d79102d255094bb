import type { Block, ChartBlock, SentencesBlock, SlideContent, TableBlock, TilesBlock } from "@yiheng/slides";
import { chartHeights, sentencesHeight } from "./block-height.ts";
import { type Frame, isNarrow, isWide } from "./frame.ts";
import { type TableLayout, tableLayoutOf, type TableStyle } from "./table-layout.ts";
import { type TilesLayout, tilesLayoutOf } from "./tiles-layout.ts";
import { type } from "./type-sizes.ts";

/** A block in its place; widths and heights in ems of the blocks' size. */
export type Placed = { readonly width: number; readonly height: number } & (
  | { readonly kind: "chart"; readonly block: ChartBlock }
  | { readonly kind: "sentences"; readonly block: SentencesBlock }
  | { readonly kind: "tiles"; readonly block: TilesBlock; readonly tiles: TilesLayout }
  | { readonly kind: "table"; readonly block: TableBlock; readonly table: TableLayout }
);

export interface Arrangement {
  /** How large the blocks' em is beside the frame's. */
  readonly scale: number;
  /** From top to bottom; what stands in one row stands side by side. */
  readonly rows: readonly (readonly Placed[])[];
  /** What tables' cells get above and below beyond their least, in ems of the blocks. */
  readonly stretch: number;
}

/** A way to set the blocks: which stand beside each other, and how tables are drawn. */
interface Way {
  readonly rows: readonly (readonly Block[])[];
  readonly style: TableStyle;
}

const larger = [1.5, 1.4, 1.3, 1.2, 1.1, 1.05, 1] as const;
const smaller = [0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.55, 0.5, 0.45, 0.4] as const;
/** Lines come out a little higher than reckoned where their pixels are rounded up, the smaller the more. */
const usable = ({ em }: Frame) => (em < 16 ? 0.95 : 0.985);
/** The share of the width that the first of two blocks takes. */
const firstShare = 0.58;

/**
 * Arranges a slide's blocks in the room of a frame (in the frame's ems) so that all of them are seen: as large as fits
 * the best way to set them, else another way, and only then smaller.
 */
export function arrangementOf(
  { blocks }: Pick<SlideContent, "blocks">,
  frame: Frame,
  room: { readonly width: number; readonly height: number },
): Arrangement {
  const ways = waysFor(blocks, frame);
  const attempts = [
    ...ways.flatMap((way) => larger.map((scale) => ({ way, scale }))),
    ...smaller.flatMap((scale) => ways.map((way) => ({ way, scale }))),
  ];
  const tried: Tried[] = [];
  for (const { way, scale } of attempts) {
    const rows = placed(way, room.width / scale);
    const spare = (room.height * usable(frame)) / scale - heightOf(rows);
    const isWhole = !rows.flat().some((placed) => placed.kind === "table" && placed.table.isBroken);
    tried.push({ scale, rows, spare, isWhole });
    if (spare >= 0 && isWhole) break;
  }
  const whole = tried.find(({ spare, isWhole }) => spare >= 0 && isWhole);
  const best = whole ?? tried.find(({ spare }) => spare >= 0) ?? tried.at(-1);
  return best === undefined ? { scale: 1, rows: [], stretch: 0 } : filled(best);
}

interface Tried extends Pick<Arrangement, "scale" | "rows"> {
  /** The height that is left over; negative where it does not fit. */
  readonly spare: number;
  /** Whether no word is broken. */
  readonly isWhole: boolean;
}

function waysFor(blocks: readonly Block[], frame: Frame): readonly Way[] {
  const settings = isWide(frame) ? [...besides(blocks), stacked(blocks)] : [stacked(blocks)];
  const isFolded =
    isNarrow(frame) && blocks.some((block) => block.kind === "table" && block.columns.length > 1);
  return settings.flatMap((rows) => {
    // A narrow table beside something else leaves to the foot what the foot says.
    const isSpared =
      isFolded || rows.some((row) => row.length > 1 && row.some(({ kind }) => kind === "table"));
    const styles: readonly TableStyle[] = [
      { isInline: false, isFolded, isSpared, isTerse: false },
      { isInline: true, isFolded, isSpared, isTerse: false },
      { isInline: true, isFolded, isSpared: true, isTerse: false },
      { isInline: false, isFolded, isSpared: true, isTerse: true },
      { isInline: true, isFolded, isSpared: true, isTerse: true },
    ];
    return styles.map((style) => ({ rows, style }));
  });
}

const stacked = (blocks: readonly Block[]) => blocks.map((block) => [block]);

/** Sentences stand beside the picture they explain, or beside the table or sentences before them. */
function besides(blocks: readonly Block[]): readonly (readonly (readonly Block[])[])[] {
  const [first, second, third] = blocks;
  if (first === undefined || second === undefined) return [];
  if (third === undefined) return second.kind === "sentences" ? [[[first, second]]] : [];
  if (first.kind === "sentences" || third.kind !== "sentences") return [];
  return first.kind === "tiles"
    ? [
        [[first], [second, third]],
        [[first, third], [second]],
      ]
    : [[[first, third], [second]]];
}

function placed({ rows, style }: Way, width: number): Arrangement["rows"] {
  return rows.map((row) => {
    const [one, other] = row;
    if (one === undefined) return [];
    if (other === undefined) return [place(one, width, style)];
    const first = (width - type.gap * 1.6) * firstShare;
    return [place(one, first, style), place(other, width - type.gap * 1.6 - first, style)];
  });
}

function place(block: Block, width: number, style: TableStyle): Placed {
  switch (block.kind) {
    case "chart":
      return { kind: "chart", block, width, height: chartHeights(block).least };
    case "sentences":
      return { kind: "sentences", block, width, height: sentencesHeight(block, width) };
    case "tiles": {
      const tiles = tilesLayoutOf(block, width);
      return { kind: "tiles", block, width, height: tiles.height, tiles };
    }
    case "table": {
      const table = tableLayoutOf(block, width, style);
      return { kind: "table", block, width, height: table.height, table };
    }
  }
}

function heightOf(rows: Arrangement["rows"]): number {
  const tallest = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)));
  return tallest.reduce((sum, height) => sum + height, Math.max(0, rows.length - 1) * type.gap);
}

/** What is left of the height goes to the chart, up to where its rows lose sight of each other, then to tables' rows. */
function filled({ scale, rows, spare }: Tried): Arrangement {
  const drawn = rows.map((row) => withTallChart(row, Math.max(spare, 0)));
  const left = Math.max(spare, 0) - (heightOf(drawn) - heightOf(rows));
  const count = Math.max(0, ...rows.map((row) => rowsOf(row).reduce((sum, one) => sum + one, 0)));
  return { scale, rows: drawn, stretch: count === 0 ? 0 : Math.min(type.cell.stretch, left / count / 2) };
}

const rowsOf = (row: readonly Placed[]) =>
  row.map((placed) => (placed.kind === "table" ? placed.block.rows.length + 1 : 0));

function withTallChart(row: readonly Placed[], spare: number): readonly Placed[] {
  const tallest = Math.max(0, ...row.map(({ height }) => height));
  return row.map((placed) => {
    if (placed.kind !== "chart") return placed;
    const { best } = chartHeights(placed.block);
    return { ...placed, height: Math.max(placed.height, Math.min(best, tallest + spare)) };
  });
}
