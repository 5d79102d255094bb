import { widthOf } from "./fit.ts";
import type { Paragraph, TableCell } from "./part.ts";

/** No column claims more than this many points before the others have theirs. */
const mostNatural = 260;
const leastWidth = 44;

/**
 * The widths of a table's columns, in points, that together fill a width: each gets what its longest unbreakable
 * word needs; the rest goes first to those that lack little, so that as many as can keep each text on one line.
 */
export function columnWidths(
  rows: readonly (readonly TableCell[])[],
  width: number,
  inset: number,
): readonly number[] {
  const count = rows[0]?.length ?? 0;
  const needs = Array.from({ length: count }, (_, column) => {
    const paragraphs = rows.flatMap((cells) => cells[column]?.paragraphs ?? []);
    const whole = Math.max(0, ...paragraphs.map(naturalWidth)) + inset;
    const natural = Math.min(mostNatural, whole);
    const least = Math.min(natural, Math.max(leastWidth, ...paragraphs.map(wordWidth)) + inset);
    return { least, natural, whole };
  });
  const sum = (key: "least" | "natural") => needs.reduce((total, need) => total + need[key], 0);
  const [least, natural] = [sum("least"), sum("natural")];
  if (natural <= width) {
    const wider = filled(
      needs.map((need) => ({ least: need.natural, natural: need.whole })),
      width - natural,
    );
    const over = (width - wider.reduce((total, one) => total + one, 0)) / count;
    return wider.map((one) => one + over);
  }
  return filled(needs, width - least);
}

/** Those that lack least get all they lack; the others share alike what is then left. */
function filled(
  needs: readonly { readonly least: number; readonly natural: number }[],
  room: number,
): readonly number[] {
  let [left, waiting] = [room, needs.length];
  const given = new Map<number, number>();
  const lackOf = (at: number) => (needs[at]?.natural ?? 0) - (needs[at]?.least ?? 0);
  for (const at of [...needs.keys()].toSorted((a, b) => lackOf(a) - lackOf(b))) {
    const share = Math.min(lackOf(at), left / waiting);
    given.set(at, share);
    left -= share;
    waiting -= 1;
  }
  return needs.map((need, at) => need.least + (given.get(at) ?? 0) + hair);
}

/** What a text that exactly fits must have more, lest it be thought to break. */
const hair = 0.01;

function naturalWidth({ runs }: Paragraph): number {
  return runs.reduce((sum, { text, size, bold }) => sum + widthOf(text, bold) * size, 0);
}

/** What should not break: a word, a figure, a short phrase such as a year with its star; longer Chinese breaks anywhere. */
function wordWidth({ runs }: Paragraph): number {
  let carried = 0;
  return Math.max(
    0,
    ...runs.flatMap(({ text, size, bold }) => {
      const words = text.split(/[^\S\u00A0]+/u).flatMap(unbroken);
      const widths = words.map((word, at) => widthOf(word, bold) * size + (at === 0 ? carried : 0));
      carried = text.endsWith("\u00A0") ? (widths.at(-1) ?? 0) : 0;
      return widths;
    }),
  );
}

const longestPhrase = 7;

function unbroken(phrase: string): readonly string[] {
  if (phrase.includes("\u00A0") || Array.from(phrase).length <= longestPhrase) return [phrase];
  return phrase.match(/[\p{Script=Latin}\d.,%–\-/]+|\S{1,4}/gu) ?? [];
}
