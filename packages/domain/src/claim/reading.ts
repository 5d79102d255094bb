import { readingOf } from "@yiheng/quantity";

/** A text made readable without moving anything: both forms have the length of the text in UTF-16 units. */
export interface ClaimReading {
  /** Full-width forms normalised, what no sentence needs blotted out. */
  readonly shown: string;
  /** The same in small letters. */
  readonly folded: string;
  /** Whether a stretch is Chinese; a language is told from its script, not chosen. */
  readonly isChinese: (start: number, end: number) => boolean;
}

const han = /\p{Script=Han}/u;

/** Reads a text as typed; offsets into the reading are offsets into the text. */
export function claimReadingOf(text: string): ClaimReading {
  const shown = Array.from(text, readSign).join("");
  const folded = Array.from(shown, foldSign).join("");
  return { shown, folded, isChinese: (start, end) => han.test(shown.slice(start, end)) };
}

function readSign(sign: string): string {
  if (sign.length > 1) return "□".repeat(sign.length);
  if (/[\p{Surrogate}\p{Cf}\p{Co}]/u.test(sign)) return "□";
  return readingOf(sign);
}

function foldSign(sign: string): string {
  if (sign === "’" || sign === "‘") return "'";
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
}
