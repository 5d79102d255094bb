import { alternation } from "./alternation.ts";
import { readNumeral, type Numeral } from "./numeral.ts";
import { wordsAfter, wordsBefore } from "./qualifier.ts";
import type { Qualifier } from "./quantity.ts";
import { measureWords } from "./unit.ts";

/** A number in a reading with the words that belong to it; offsets are those of the reading. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** 第 makes a place in an order, 前 a bound on it. */
  readonly order: "第" | "前" | undefined;
  readonly isNegative: boolean;
  readonly qualifiers: ReadonlySet<Qualifier>;
  readonly low: Numeral;
  /** The other end of a range. */
  readonly high: Numeral | undefined;
  /** 百 of 百分之, 千 of 千分之. */
  readonly fraction: string | undefined;
  readonly measure: string | undefined;
}

/** Words that begin like a measure word and are none (3部门, 30人民币, 5年级). */
const lookalikes =
  "部门|部位|部分|部委|支部|支援|支持|支付|单位|单元|单独|场所|场地|对口|对于|对应|家庭|家属|种植|间隔|期间|期刊|期末|户外|天津|批准|元旦|元素|人民(?!币)|人大|例会|例如|位于|位列|位居|名单|名称|名录|名额|日均|日常|年级|年度|年代|次均|次要|次级|台阶|台州|条件|个半";

// Repetitions are bounded: no printed numeral is longer, and a hostile text must not cost more than a page.
const blank = String.raw`[ \t]*`;
const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const mixed = String.raw`${arabic}(?:${blank}[余多几]?${blank}[十百千万亿]{1,3}(?:\d+(?:\.\d+)?[百千万亿]{1,2}){0,2})?(?:${blank}(?:余|几|多(?!学科|中心|维)))?`;
const han = String.raw`(?:[上数几]?[十百千万亿]{1,4}|[零〇一二两三四五六七八九])[零〇一二两三四五六七八九十百千万亿]{0,20}(?:点[零〇一二三四五六七八九]{1,9})?(?:[余多几][十百千万亿]{0,3})?[余多]?`;
const half = "半数|一半|半";
const amount = `(?:${mixed}|${half}|${han}|[数几])`;
const measure = `(?!${lookalikes})(?:成[一二三四五六七八九半余多]?|${alternation(measureWords)})`;
const range = String.raw`(?:[—–―~～-]+|至|到)`;

/** 过 is a qualifier before 半, 百, 千, 万 only (通过13项 is not); 起 not where it begins another word (起草). */
function guarded(words: Readonly<Record<string, Qualifier>>): string {
  const guards = new Map([
    ["过", "过(?=[半百千万亿])"],
    ["起", "起(?![草步来源诉])"],
  ]);
  return alternation(Object.keys(words).map((word) => guards.get(word) ?? word));
}

const before = `(?<order>[第前])?${blank}(?<before>(?:(?:${guarded(wordsBefore)})${blank}){0,3})`;
const after = String.raw`\s*(?<measure>${measure})?${blank}(?<after>(?:${guarded(wordsAfter)}){0,2})`;
const sign = String.raw`(?<fraction>[百千万](?=分之))?(?:分之)?(?<sign>(?<![\d%\p{Script=Latin}号)])[-−]|负)?`;

const single = new RegExp(`${before}${sign}(?<low>${amount})${after}`, "uy");
const double = new RegExp(
  `${before}${sign}(?<low>${amount})${blank}(?<lowMeasure>${measure})?${blank}${range}${blank}(?<high>${amount})${after}`,
  "uy",
);

/** The phrase that starts exactly at this offset of a reading; undefined when there is none. */
export function matchPhrase(reading: string, at: number): Phrase | undefined {
  return matchRange(reading, at) ?? matchSingle(reading, at);
}

/** The number at this offset without looking for the other end of a range. */
export function matchSingle(reading: string, at: number): Phrase | undefined {
  const groups = groupsAt(single, reading, at);
  const low = groups && readAmount(groups["low"]);
  return low && phraseOf(groups, low, undefined, at, single.lastIndex);
}

function matchRange(reading: string, at: number): Phrase | undefined {
  const groups = groupsAt(double, reading, at);
  if (groups === undefined) return undefined;
  const { low, high, lowMeasure, measure: highMeasure } = groups;
  if (lowMeasure !== undefined && lowMeasure !== highMeasure) return undefined;
  const top = readAmount(high);
  const bottom = top && readAmount(`${low}${sharedMultiplier(low, high)}`);
  if (!top || !bottom || bottom.value >= top.value) return undefined;
  return phraseOf(groups, bottom, top, at, double.lastIndex);
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsAt(pattern: RegExp, reading: string, at: number): Groups | undefined {
  pattern.lastIndex = at;
  return pattern.exec(reading)?.groups;
}

function phraseOf(
  groups: Groups,
  low: Numeral,
  high: Numeral | undefined,
  start: number,
  limit: number,
): Phrase {
  const order = groups["order"];
  return {
    start,
    end: limit,
    order: order === "第" || order === "前" ? order : undefined,
    isNegative: groups["sign"] !== undefined,
    qualifiers: qualifiersIn(groups["before"] ?? "", groups["after"] ?? ""),
    low,
    high,
    fraction: groups["fraction"],
    measure: groups["measure"] ?? (isShare(groups) ? "%" : undefined),
  };
}

/** 半数 and 百分之五 are shares without a sign for it. */
function isShare({ low, fraction }: Groups): boolean {
  return fraction !== undefined || halves.has(low ?? "");
}

const halves = new Set(half.split("|"));

function readAmount(printed: string | undefined): Numeral | undefined {
  if (printed === undefined) return undefined;
  if (halves.has(printed)) return { kind: printed === "半" ? "bare" : "plain", value: 50, step: 10 };
  return readNumeral(printed);
}

/** 20—30万 means 20万 to 30万; 8000—1万 keeps its first number. */
function sharedMultiplier(low: string | undefined, high: string | undefined): string {
  const multiplier = /[万亿]+$/u.exec(high ?? "")?.[0];
  if (multiplier === undefined || /[万亿]/u.test(low ?? "")) return "";
  const bottom = readNumeral(low ?? "");
  const top = readNumeral((high ?? "").slice(0, -multiplier.length));
  return bottom && top && bottom.value < top.value ? multiplier : "";
}

function qualifiersIn(beforeNumber: string, afterNumber: string): ReadonlySet<Qualifier> {
  return new Set([...listed(wordsBefore, beforeNumber), ...listed(wordsAfter, afterNumber)]);
}

function listed(words: Readonly<Record<string, Qualifier>>, printed: string): Qualifier[] {
  if (printed === "") return [];
  const found = printed.match(new RegExp(alternation(Object.keys(words)), "gu")) ?? [];
  return found.flatMap((word) => words[word] ?? []);
}
