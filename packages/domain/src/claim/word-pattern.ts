import { numerals } from "./lexicon.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** The match of a pattern exactly at a place. */
export function match(
  pattern: RegExp,
  text: string,
  at: number,
): { length: number; groups: Groups } | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { length: found[0].length, groups: found.groups ?? {} };
}

/** The number that a single word stands for. */
export function countOf(word: string | undefined): number {
  return word === undefined ? 0 : (numerals[word] ?? Number(word));
}

/** The years a date names: 2022年, 2018—2020年. */
export function yearsIn(printed: string): readonly number[] {
  const [from, to] = (printed.match(/(?:19|20)\d\d/gu) ?? []).map(Number);
  if (from === undefined) return [];
  return Array.from({ length: Math.min(30, Math.max(1, (to ?? from) - from + 1)) }, (_, at) => from + at);
}
