import { interpretPhrase } from "./interpret.ts";
import { findRung } from "./ladder.ts";
import { matchLabel, quotedSpans, type Label } from "./label.ts";
import { matchPhrase, matchSingle, type Phrase } from "./phrase.ts";
import { isProblem } from "./problem.ts";
import type { Quantity } from "./quantity.ts";
import { readingOf } from "./reading.ts";
import { readStatement } from "./statement.ts";

/** A numeral expression of a text, `printed` being exactly what stands between its offsets. */
export type Found = Place &
  ({ readonly kind: "quantity"; readonly quantity: Quantity } | { readonly kind: "label" | "date" });

interface Place {
  readonly printed: string;
  /** Offsets in code points of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

type Match = { readonly end: number; readonly quantity: Quantity } | Label;

/**
 * Every numeral expression of a text, in order: quantities, labels (numerals inside names, R15) and
 * dates. Every digit of the text lies in exactly one of them.
 */
export function findQuantities(text: string): readonly Found[] {
  const signs = Array.from(text);
  const reading = readingOf(text);
  const names = quotedSpans(reading);
  const found: Found[] = [];
  for (let at = 0; at < reading.length; at += 1) {
    if (!opening.test(reading.charAt(at))) continue;
    const name = names.find(([start, end]) => start <= at && at < end);
    const match = name ? matchInName(reading, at, name) : matchAt(reading, at);
    if (match === undefined) continue;
    found.push(describe(match, at, signs));
    at = match.end - 1;
  }
  return found;
}

function describe(match: Match, start: number, signs: readonly string[]): Found {
  const place = { printed: signs.slice(start, match.end).join(""), start, end: match.end };
  return "quantity" in match
    ? { ...place, kind: "quantity", quantity: match.quantity }
    : { ...place, kind: match.kind };
}

/** Signs a numeral expression may begin with: a cheap test before the expensive ones. */
const opening =
  /[\d零〇一二两三四五六七八九十百千万亿数几上半第前约大差~将接逼近超逾突多高过>≥不至起最≤未低少小<负\-−首“"‘A-DⅠ-Ⅻ①-⓿颈胸腰骶连(A-Za-z]/u;

function matchAt(reading: string, at: number): Match | undefined {
  return (
    matchFirst(reading, at) ?? matchRung(reading, at) ?? matchLabel(reading, at) ?? matchNumber(reading, at)
  );
}

const firsts = /(?:“零”|‘零’|"零"|零)的?突破|首[家台例](?![\d庭长阶会])/uy;

function matchFirst(reading: string, at: number): Match | undefined {
  const claim = matchText(firsts, reading, at);
  const amount = claim === undefined ? undefined : readStatement(claim);
  if (claim === undefined || amount === undefined) return undefined;
  return { end: at + claim.length, quantity: { ...amount, unit: "pieces" } };
}

const rungs =
  /(?<![A-Za-z+])(?:[A-C]\+{1,2}(?![A-Za-z+])|[A-D]级)|[四五]级[甲乙]等(?!医)|(?<=(?:达到?|级别|水平为?))[零一二三四五六七八0-8]级(?!以)|[一二三四五]星(?![级期])|Ⅰ级|Ⅱ级|Ⅲ级/uy;

function matchRung(reading: string, at: number): Match | undefined {
  const grade = matchText(rungs, reading, at);
  const rung = grade === undefined ? undefined : findRung(grade);
  if (grade === undefined || rung === undefined) return undefined;
  const quantity: Quantity = { value: rung.ordinal, bound: "exact", qualifier: "exact", unit: rung.unit };
  return { end: at + grade.length, quantity };
}

function matchNumber(reading: string, at: number): Match | undefined {
  for (const phrase of [matchPhrase(reading, at), matchSingle(reading, at)]) {
    if (phrase === undefined || !isPlausible(reading, phrase)) continue;
    const quantity = interpretPhrase(phrase, contextOf(reading, at));
    if (!isProblem(quantity)) return { end: trimmedEnd(reading, phrase), quantity };
  }
  return undefined;
}

/** The words before a number; a word of decrease is left to the reader, since a figure found has no sign. */
function contextOf(reading: string, at: number): string {
  const words = reading.slice(Math.max(0, at - 10), at).trimEnd();
  return words.replace(/(?:减少|降低|缩短|回落|减)了?$/u, "");
}

/** Words whose last sign looks like a qualifier: 签约13家, 附近3家, B超3台, 目前6700人, 以上百人. */
const borrowed =
  /(?:[签预节邀条违履合公契制]约|[附最靠邻相临]近|[A-Za-z高赶]超|[目之以日年月此术治疗]前|[以线网早晚向]上|[无多少人次总个参基岁]数)$/u;

function isPlausible(reading: string, { start, end, order, measure, low, qualifiers }: Phrase): boolean {
  const printed = reading.slice(start, end);
  const opener = reading.slice(Math.max(0, start - 1), start + 1);
  if (borrowed.test(opener)) return false;
  if (order !== undefined) return measure !== undefined;
  if (/\d/u.test(printed)) return true;
  if (measure === undefined)
    return low.kind !== "plain" && low.kind !== "bare" && /[余几多]|[数上].*[百千万亿十]/u.test(printed);
  return !(low.value === 1 && qualifiers.size === 0) && !/^(?:半|十分|百分之?$)/u.test(printed);
}

/** Inside a name a numeral is a label, a date at most. */
function matchInName(reading: string, at: number, [, limit]: readonly [number, number]): Match | undefined {
  const first = matchFirst(reading, at);
  const label = first ?? matchLabel(reading, at);
  if (label !== undefined && (first !== undefined || label.end <= limit)) return label;
  const numeral = matchText(/\d[\d.,]*|[零〇一二两三四五六七八九十百千万亿]+/uy, reading, at);
  return numeral === undefined ? undefined : { kind: "label", end: at + numeral.length };
}

function matchText(pattern: RegExp, reading: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(reading)?.[0];
}

function trimmedEnd(reading: string, { start, end }: Phrase): number {
  return start + reading.slice(start, end).trimEnd().length;
}
