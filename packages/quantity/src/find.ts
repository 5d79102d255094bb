import { matchEnd } from "./alternation.ts";
import { dateEnd } from "./date.ts";
import { interpretPhrase } from "./interpret.ts";
import { findRung } from "./ladder.ts";
import { labelEnd, quotedSpans } from "./label.ts";
import { isPlausible } from "./plausible.ts";
import { matchPhrase, matchSingle } from "./phrase.ts";
import { isProblem } from "./problem.ts";
import type { Quantity } from "./quantity.ts";
import { readingOf } from "./reading.ts";

/** A numeral expression of a text, `printed` being exactly what stands between its offsets. */
export type Found = Place &
  ({ readonly kind: "quantity"; readonly quantity: Quantity } | { readonly kind: "label" | "date" });

interface Place {
  readonly printed: string;
  /** Offsets in code points of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

type Match =
  | { readonly end: number; readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly end: number; readonly kind: "label" | "date" };

/**
 * Every numeral expression of a text, in order: quantities, labels (numerals inside names, R15) and
 * dates. Every digit of the text lies in exactly one of them. A number without a known measure word
 * is a quantity in `pieces`, so that none is lost.
 */
export function findQuantities(text: string): readonly Found[] {
  const signs = Array.from(text);
  const reading = readingOf(text);
  const names = quotedSpans(reading);
  const found: Found[] = [];
  for (let at = 0; at < reading.length; at += 1) {
    if (!opening.test(reading.charAt(at))) continue;
    const name = names.find(([start, end]) => start <= at && at < end);
    const match = name ? matchInName(reading, at, name[1]) : matchAt(reading, at);
    if (match === undefined) continue;
    found.push({ ...match, printed: signs.slice(at, match.end).join(""), start: at });
    at = match.end - 1;
  }
  return found;
}

/** Signs a numeral expression may begin with: a cheap test before the expensive ones. */
const opening =
  /[\dA-Za-z零〇一二两三四五六七八九十百千万亿数几上半第前约大差~将接近逼超逾突多高过>≥不至起最≤未低少小<负\-−首“"‘Ⅰ-Ⅻ①-⓿颈胸腰骶连([〔]/u;

function matchAt(reading: string, at: number): Match | undefined {
  return (
    matchFirst(reading, at) ??
    matchRung(reading, at) ??
    matchName(reading, at) ??
    matchNumber(reading, at) ??
    matchDigits(reading, at)
  );
}

const firsts = /(?:“零”|‘零’|"零"|零)的?突破|首[家台例](?![\d庭长阶会])/uy;

function matchFirst(reading: string, at: number): Match | undefined {
  const end = matchEnd(firsts, reading, at);
  if (end === undefined) return undefined;
  return {
    end,
    kind: "quantity",
    quantity: { lower: 1, bound: "printed", qualifier: "first-ever", unit: "pieces" },
  };
}

const rungs =
  /(?<![A-Za-z+])(?:[A-C]\+{1,2}(?![A-Za-z+])|[A-D]级)|[四五]级[甲乙]等(?!医)|(?<=(?:达到?|级别|水平为?))[零一二三四五六七八0-8]级(?!以)|[一二三四五]星(?![级期])|Ⅰ级|Ⅱ级|Ⅲ级/uy;

function matchRung(reading: string, at: number): Match | undefined {
  const end = matchEnd(rungs, reading, at);
  const rung = end === undefined ? undefined : findRung(reading.slice(at, end));
  if (end === undefined || rung === undefined) return undefined;
  const { unit, ordinal: value } = rung;
  return { end, kind: "quantity", quantity: { value, bound: "exact", qualifier: "exact", unit } };
}

function matchName(reading: string, at: number): Match | undefined {
  const date = dateEnd(reading, at);
  if (date !== undefined) return { end: date, kind: "date" };
  const label = labelEnd(reading, at);
  return label === undefined ? undefined : { end: label, kind: "label" };
}

/** The quantity at this place; a range that cannot be one (20项到3家) is tried again as its first number. */
function matchNumber(reading: string, at: number): Match | undefined {
  const context = reading.slice(Math.max(0, at - 10), at).trimEnd();
  for (const phrase of [matchPhrase(reading, at), matchSingle(reading, at)]) {
    if (phrase === undefined || !isPlausible(reading, phrase)) continue;
    const quantity = interpretPhrase(phrase, context);
    if (isProblem(quantity)) continue;
    return { end: at + reading.slice(at, phrase.end).trimEnd().length, kind: "quantity", quantity };
  }
  return undefined;
}

/** Digits nothing else explains. */
function matchDigits(reading: string, at: number): Match | undefined {
  const end = matchEnd(/\d+(?:[.,]\d+)*/uy, reading, at);
  return end === undefined ? undefined : { end, kind: "label" };
}

/** Inside a name, which ends at the limit, a numeral is a label, a date at most. */
function matchInName(reading: string, at: number, limit: number): Match | undefined {
  const first = matchFirst(reading, at);
  if (first !== undefined) return first;
  const name = matchName(reading, at);
  if (name !== undefined && name.end <= limit) return name;
  const end = matchEnd(/\d+(?:[.,]\d+)*|[零〇一二两三四五六七八九十百千万亿]+/uy, reading, at);
  return end === undefined ? undefined : { end, kind: "label" };
}
