import { textWidth } from "@yiheng/charts";
import type { TilesBlock } from "@yiheng/slides";
import { linesOf } from "./text-lines.ts";
import { type } from "./type-sizes.ts";

/** Widths and heights in ems of the blocks' size. */
export interface TilesLayout {
  /** How many stand in a row. */
  readonly inRow: number;
  /** The size of the figures in them, the same for all. */
  readonly size: number;
  readonly height: number;
}

const leastWidth = 12;

/** Lays tiles out in a width: all in one row where each has room, their figures as large as fit on one line. */
export function tilesLayoutOf(block: TilesBlock, width: number): TilesLayout {
  const { gap, pad, name, line, sizes } = type.tile;
  const widthOf = (count: number) => (width - (count - 1) * gap) / count;
  const counts = [block.tiles.length, Math.ceil(block.tiles.length / 2), 2];
  const inRow = counts.find((count) => count >= 1 && widthOf(count) >= leastWidth) ?? 1;
  const inner = widthOf(inRow) - 2 * pad;
  const widest = Math.max(0, ...block.tiles.map(({ item }) => (item.isAbsent ? 0 : textWidth(item.text))));
  const [, , smallest] = sizes;
  const size = sizes.find((one) => widest * one * type.bold <= inner) ?? smallest;
  const heights = block.tiles.map(({ item: { text, detail = "", isAbsent } }) => {
    const own = isAbsent ? 1 : size;
    const small = detail === "" ? 0 : linesOf(detail, inner / type.detail.size);
    return (
      linesOf(text, inner / (own * type.bold)) * own * line + small * type.detail.size * type.detail.line
    );
  });
  const rows = Math.ceil(block.tiles.length / inRow);
  const height = rows * (Math.max(0, ...heights) + name + 2 * pad + 0.3) + (rows - 1) * gap;
  return { inRow, size, height };
}
