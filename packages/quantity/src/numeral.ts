import { decimalsOf, lastPlace, scale } from "./decimal.ts";

/**
 * What a numeral alone says. `plain` has a value; `bare` is a multiplier without a digit (千人), which
 * is an amount only beside a qualifier; the others are intervals that the numeral itself opens:
 * `plus` (170余万, 十几), `several` (数十, 几百) and `upwards` (上百).
 */
export interface Numeral {
  readonly kind: "plain" | "bare" | "plus" | "several" | "upwards";
  /** The number the words name. */
  readonly value: number;
  /** How far an approximation of it may reach (R1, R2). */
  readonly step: number;
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const digits = "零一二三四五六七八九";
const tokens = /\d+(?:\.\d+)?|[零〇一二两三四五六七八九](?:点[零〇一二三四五六七八九]+)?|[十百千万亿]/gu;

/** Reads a numeral in digits, characters or both; undefined when it is none, or ambiguous (三五). */
export function readNumeral(printed: string): Numeral | undefined {
  const word = printed.replaceAll(/[\s,]/gu, "");
  return readSeveral(word) ?? readUpwards(word) ?? readTeens(word) ?? readPlus(word) ?? readPlain(word);
}

/** The least and the greatest amount a `plus`, `several` or `upwards` numeral allows. */
export function span(numeral: Numeral): { readonly lower: number; readonly upper: number } {
  return { lower: numeral.value, upper: numeral.value + numeral.step };
}

/** 数十, 几百万, 数: from two to ten of them. */
function readSeveral(word: string): Numeral | undefined {
  const multiplier = /^[数几]([十百千万亿]*)$/u.exec(word)?.[1];
  if (multiplier === undefined) return undefined;
  const one = multiplier === "" ? 1 : evaluate(multiplier)?.value;
  return one === undefined ? undefined : { kind: "several", value: 2 * one, step: 8 * one };
}

/** 上百: a hundred or more, by habit not beyond two. */
function readUpwards(word: string): Numeral | undefined {
  const multiplier = /^上([百千万亿]+)$/u.exec(word)?.[1];
  const one = multiplier === undefined ? undefined : evaluate(multiplier)?.value;
  return one === undefined ? undefined : { kind: "upwards", value: one, step: one };
}

/** 十余, 十多, 十几 are words for eleven to nineteen; 十几万 has the same digit before the 万. */
function readTeens(word: string): Numeral | undefined {
  const multiplier = /^十(?:几([万亿]*)|[余多])$/u.exec(word);
  if (multiplier === null) return undefined;
  const one = multiplier[1] ? evaluate(multiplier[1])?.value : 1;
  return one === undefined ? undefined : { kind: "plus", value: 11 * one, step: 9 * one };
}

/** R1: before the multiplier 余 opens the last significant place, behind it the last digit written. */
function readPlus(word: string): Numeral | undefined {
  const [, head, multiplier] = /^(.+?)[余多几]([十百千万亿]*)$/u.exec(word) ?? [];
  if (head === undefined || multiplier === undefined) return undefined;
  const named = evaluate(head + multiplier);
  if (named === undefined || named.value === 0) return undefined;
  const isBehind = multiplier === "" && /[十百千万亿]$/u.test(head);
  return { kind: "plus", value: named.value, step: isBehind ? named.lastWritten : lastPlace(named.value) };
}

function readPlain(word: string): Numeral | undefined {
  const named = evaluate(word);
  if (named === undefined) return undefined;
  return {
    kind: /^[百千万亿]/u.test(word) ? "bare" : "plain",
    value: named.value,
    step: lastPlace(named.value),
  };
}

interface Named {
  readonly value: number;
  /** One unit of the last digit written, multiplied as it was. */
  readonly lastWritten: number;
}

/** Adds up digits and multipliers: units below 万 gather in a section, 万 and 亿 close it. */
function evaluate(word: string): Named | undefined {
  const parts = word.match(tokens);
  if (parts === null || parts.join("") !== word) return undefined;
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let written = 0;
  for (const [at, part] of parts.entries()) {
    const power = powers[part];
    if (power === undefined) {
      if (isFiller(part) && parts.length > 1) continue;
      if (pending !== undefined) return undefined;
      pending = readDigits(part);
      written = -decimalsOf(pending);
      continue;
    }
    written = pending === undefined && power < 4 ? power : written + power;
    if (power < 4) section += scale(pending ?? 1, power);
    else if (power === 4) total += scale(section + (pending ?? (at === 0 ? 1 : 0)), 4);
    else total = scale(total + section + (pending ?? (at === 0 ? 1 : 0)), power);
    if (power >= 4) section = 0;
    pending = undefined;
  }
  const rest = closing(parts, pending);
  return rest === undefined ? undefined : { value: total + section + rest, lastWritten: scale(1, written) };
}

/** The digit left at the end: a unit, or in speech a tenth of the multiplier before it (一百五 is 150). */
function closing(parts: readonly string[], pending: number | undefined): number | undefined {
  if (pending === undefined) return 0;
  const before = powers[parts.at(-2) ?? ""];
  if (before === undefined || before === 1) return pending;
  return digits.includes(parts.at(-1) ?? "?") || parts.at(-1) === "两"
    ? scale(pending, before - 1)
    : undefined;
}

function isFiller(part: string): boolean {
  return part === "零" || part === "〇";
}

function readDigits(part: string): number {
  if (/^\d/u.test(part)) return Number(part);
  const [whole = "", fraction] = part.replaceAll("两", "二").replaceAll("〇", "零").split("点");
  const number = digits.indexOf(whole);
  if (fraction === undefined) return number;
  return Number(`${number}.${Array.from(fraction, (sign) => digits.indexOf(sign)).join("")}`);
}
