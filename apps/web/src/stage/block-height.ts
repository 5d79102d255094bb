import type { ChartBlock, SentencesBlock } from "@yiheng/slides";
import { linesOf } from "./text-lines.ts";
import { type } from "./type-sizes.ts";

/** Heights of blocks in a width, all in ems of the blocks' own size. */

/** The least and the best height of a chart: rows that can be told apart, rows that breathe. */
export function chartHeights({ comparison: { cells } }: ChartBlock): { least: number; best: number } {
  return { least: cells.length * 3 + 2.4, best: cells.length * 4.4 + 2.4 };
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
