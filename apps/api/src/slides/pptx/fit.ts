import { textWidth } from "@yiheng/charts";
import type { Paragraph, Run } from "./part.ts";

/** The height of a line, in its size. Set exactly, for Chinese fonts ask for anything from 1.2 to 1.5 by themselves. */
export const leading = 1.32;
/** How far the lines of a paragraph with a sign are set in, in its size. */
export const bulletRoom = 1.2;
/** Fonts differ from machine to machine. */
const slack = 1.06;
/** Between Chinese and Latin signs some programs leave a quarter of a sign. */
const seam = 0.25;
const seams = /[\u2E80-\uFFEF](?=[\dA-Za-z])|[\dA-Za-z](?=[\u2E80-\uFFEF])/gu;

/** Shapes, arrows, quotes and dashes are as wide as a Chinese sign in a Chinese font. */
const ambiguous = /[\u2014\u2018-\u201D\u2026\u2190-\u27BF]/gu;
const moreIfChinese = 0.4;
/** How much wider bold Latin letters run. */
const boldness = 1.08;

/** How wide a text may come out, in ems: with whatever font a machine has, and never less than it needs. */
export function widthOf(text: string, isBold = false): number {
  const more = countOf(seams, text) * seam + countOf(ambiguous, text) * moreIfChinese;
  return (textWidth(text) + more) * slack * (isBold ? boldness : 1);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** What stays together where a line ends: a word with the space behind it, one Chinese sign with its punctuation, and whatever a hard space joins. */
const pieces = /(?:[^\s\u2E80-\uFFEF]|\u00A0)+\s*|[\u2E80-\uFFEF][，。；：！？、）》”’]*\s*|\s+/gu;

/** How many lines a text takes at a size, in points, in a width; at least one. */
export function linesOf(text: string, size: number, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesIn([{ text: line, size }], width), 0);
}

/** The height of paragraphs in a width, in points. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((height, { runs, before = 0, bullet }) => {
    const size = Math.max(...runs.map((run) => run.size), 1);
    const room = bullet === undefined ? width : width - size * bulletRoom;
    return height + before + linesIn(runs, room) * size * leading;
  }, 0);
}

type Sized = Pick<Run, "text" | "size" | "bold">;

/** Fills lines piece by piece, as a program does; a piece wider than a line takes as many as it needs. */
function linesIn(runs: readonly Sized[], width: number): number {
  let [lines, used] = [1, 0];
  for (const { text, size, bold } of runs) {
    for (const piece of text.match(pieces) ?? []) {
      const needed = widthOf(piece.trimEnd(), bold) * size;
      if (used > 0 && used + needed > width) [lines, used] = [lines + 1, 0];
      used += widthOf(piece, bold) * size;
      if (needed > width) {
        const more = Math.ceil(needed / width) - 1;
        [lines, used] = [lines + more, used - more * width];
      }
    }
  }
  return lines;
}

/** The largest of some sizes, given from the largest down, that a text fits a box at; the smallest where none does. */
export function sizeFor(
  text: string,
  box: { readonly w: number; readonly h: number },
  sizes: readonly number[],
): number {
  const fitting = sizes.find((size) => linesOf(text, size, box.w) * size * leading <= box.h);
  return fitting ?? Math.min(...sizes);
}

/** A text cut so that it takes at most so many lines, with a sign that it was cut. */
export function cutToLines(text: string, lines: number, size: number, width: number): string {
  if (linesOf(text, size, width) <= lines) return text;
  const signs = Array.from(text);
  let [fits, fails] = [0, signs.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (linesOf(`${signs.slice(0, middle).join("")}…`, size, width) <= lines) fits = middle;
    else fails = middle;
  }
  return `${signs.slice(0, fits).join("")}…`;
}
