import { textWidth } from "@yiheng/charts";

/** What stays together at the end of a line: a run of Latin letters and signs with what follows it; each square by itself. */
const pieces = /[\u0021-\u2E7F]+[\u3001\u3002\uFF0C\uFF1B\uFF1A]?|\s+|[^\u0021-\u2E7F\s]/gu;
/** A square that does not fit leaves some room at the end of its line. */
const usable = 0.985;

/** How many lines a text takes in a width, both in ems of its own size, where there is no page to ask. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(width * usable, 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += linesIn(paragraph, room);
  return lines;
}

function linesIn(paragraph: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of paragraph.matchAll(pieces)) {
    const width = textWidth(piece);
    const isGap = /^\s/u.test(piece);
    if (filled + width <= room || isGap) {
      filled += width;
      continue;
    }
    const broken = Math.ceil(width / room);
    lines += filled > 0 ? broken : broken - 1;
    filled = width - (broken - 1) * room;
  }
  return lines;
}

/** The widest part of a text that should not be broken, in ems. */
export function widestPiece(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(pieces), ([piece]) => textWidth(piece)));
}
