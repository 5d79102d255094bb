import type { ChartBlock, SentencesBlock, TilesBlock } from "@yiheng/slides";
import { linesOf } from "./text-lines.ts";
import { type } from "./type-sizes.ts";

/** Heights of blocks in a width, all in ems of the blocks' own size. */

/** The least and the best height of a chart: rows that can be told apart, rows that breathe. */
export function chartHeights({ comparison: { cells } }: ChartBlock): { least: number; best: number } {
  return { least: cells.length * 2.7 + 2.4, best: cells.length * 4.4 + 2.4 };
}

export function sentencesHeight({ title, sentences, leftOut }: SentencesBlock, width: number): number {
  const hasMarks = sentences.some(({ judgement }) => judgement !== undefined);
  const room = width - (hasMarks ? type.sentence.mark : 0);
  const lines = sentences.reduce((sum, { text }) => sum + linesOf(text, room), 0);
  const gaps = Math.max(0, sentences.length - 1) * type.sentence.gap;
  const head = title === undefined ? 0 : type.title.size * type.title.line + type.title.gap;
  const foot = leftOut === undefined ? 0 : type.detail.size * type.detail.line + type.leftOut;
  return head + lines * type.sentence.line + gaps + foot;
}

/** How many tiles stand in a row: all of them where each has room for its words. */
export function tilesInRow({ tiles }: TilesBlock, width: number): number {
  const fits = (count: number) => (width - (count - 1) * type.tile.gap) / count >= 12;
  const counts = [tiles.length, Math.ceil(tiles.length / 2), 2, 1];
  return counts.find((count) => count >= 1 && fits(count)) ?? 1;
}

export function tilesHeight(block: TilesBlock, width: number): number {
  const count = tilesInRow(block, width);
  const inner = (width - (count - 1) * type.tile.gap) / count - 2 * type.tile.pad;
  const tallest = Math.max(
    0,
    ...block.tiles.map(({ item: { text, detail = "", isAbsent } }) => {
      const size = isAbsent ? 1 : type.tile.value;
      const small = detail === "" ? 0 : linesOf(detail, inner / type.detail.size);
      return (
        linesOf(text, inner / (size * type.bold)) * size * type.tile.line +
        small * type.detail.size * type.detail.line
      );
    }),
  );
  const rows = Math.ceil(block.tiles.length / count);
  return rows * (tallest + type.tile.name + 2 * type.tile.pad + 0.3) + (rows - 1) * type.tile.gap;
}
