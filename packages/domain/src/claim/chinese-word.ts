import type { Found } from "@yiheng/quantity";
import type { Token, WordRead } from "./token.ts";
import { countOf, type Groups, match, yearsIn } from "./word-pattern.ts";

const chineseQualifier = "大约|约|将近|接近|近|超过|超出|超|逾|不到|不足|至少";
const chineseDigits = "一二两三四五六七八九十百";
const times = new RegExp(
  `(?<before>${chineseQualifier}|高达)?(?<number>\\d{1,12}(?:\\.\\d{1,6})?|[${chineseDigits}]{1,12}|[数几])(?<plus>[多余几])?倍(?<more>多|余|有余)?(?<after>以上|左右|上下|以内)?`,
  "uy",
);
const fraction = new RegExp(
  `(?<before>${chineseQualifier})?(?<under>[二三四五六七八九十])分之(?<over>[一二两三四五六七八九])(?<after>多|强|以上|左右|弱)?`,
  "uy",
);
const placed = /第(?<place>[二三四五六七八九]|[2-9])(?:名|位)?(?![批届期季次人个轮类章节页\d])/uy;
const spelled = /[一二两三四五六七八九零〇]{0,2}[十百千万亿][一二两三四五六七八九十百千万亿零〇]{0,20}/uy;
const hospitals = /[这那]?(?<count>[一二两三四五六七八九]|[1-9])家(?:医院)?/uy;
/** 广元、荆门两家合计: behind names it must be said to be of them all. */
const together = /(?<count>[二两三四五六七八九]|[2-9])家(?:医院)?(?=[均都皆合共平总])/uy;
const grade = /[A-D]\+{0,2}(?![A-Za-z+])/uy;
/** What a number of hospitals may stand behind; behind anything else 家 counts institutions of an indicator. */
const beforeSome: ReadonlySet<Token["role"]> = new Set<Token["role"]>([
  "stop",
  "pause",
  "open",
  "filler",
  "others",
  "report",
  "only",
  "all",
  "than",
  "of",
  "among",
  "year",
  "above",
  "below",
]);
const span = /(?:近|连续)?(?<count>[一二两三四五六七八九]|[1-9])个?(?:年度|年)(?:来|间)?/uy;

/** A number, a year or a count of hospitals that starts exactly here in a Chinese sentence. */
export function chineseAt(
  shown: string,
  at: number,
  found: Found | undefined,
  before: Token | undefined,
): WordRead | undefined {
  const some =
    before === undefined || beforeSome.has(before.role)
      ? match(hospitals, shown, at)
      : match(together, shown, at);
  if (some) return { length: some.length, role: "some", count: countOf(some.groups["count"]) };
  const place = match(placed, shown, at);
  if (place) return { length: place.length, role: "place", place: countOf(place.groups["place"]) };
  const ratio = match(times, shown, at);
  if (ratio) return { length: ratio.length, role: "ratio", printed: timesPrinted(ratio.groups) };
  const part = match(fraction, shown, at);
  if (part) return fractionRead(part.length, part.groups);
  const years = match(span, shown, at);
  if (years && /[年来间度]$/u.test(shown.slice(at, at + years.length)) && !/\d/u.test(shown.charAt(at - 1)))
    return { length: years.length, role: "years", count: countOf(years.groups["count"]) };
  if (found !== undefined) return foundRead(found);
  const tenths = match(/[一二两三四五六七八九]成[多余半一二三四五六七八九]?/uy, shown, at);
  if (tenths) return { length: tenths.length, role: "amount", printed: shown.slice(at, at + tenths.length) };
  const rung = /[A-Za-z\d]/u.test(shown.charAt(at - 1)) ? undefined : match(grade, shown, at);
  if (rung) return { length: rung.length, role: "label", printed: shown.slice(at, at + rung.length) };
  const number = match(spelled, shown, at);
  return number && number.length > 1
    ? { length: number.length, role: "amount", printed: shown.slice(at, at + number.length) }
    : undefined;
}

function timesPrinted(groups: Groups): string {
  const plus = groups["plus"] ?? groups["more"];
  const before = groups["before"] === "高达" ? "" : (groups["before"] ?? "");
  return `${before}${groups["number"]}${plus === undefined ? "" : "余"}${groups["after"] ?? ""}`;
}

function fractionRead(length: number, groups: Groups): WordRead {
  const { before = "", after = "" } = groups;
  const value = countOf(groups["over"]) / (groups["under"] === "十" ? 10 : countOf(groups["under"]));
  const hedge =
    /超|逾|至少/u.test(before) || /多|强|以上/u.test(after)
      ? "over"
      : /不/u.test(before) || after === "弱"
        ? "under"
        : /约|近/u.test(before) || after === "左右"
          ? "about"
          : undefined;
  return { length, role: "fraction", value, hedge };
}

function foundRead({ kind, printed }: Found): WordRead {
  const length = printed.length;
  if (kind === "label") return { length, role: "label", printed };
  if (/^(?:19|20)\d\d$/u.test(printed)) return { length, role: "year", years: [Number(printed)] };
  if (kind === "quantity") return { length, role: "amount", printed };
  const years = yearsIn(printed);
  // a month or a day is another period than the year
  return years.length === 0 || /[月日号:]/u.test(printed)
    ? { length, role: "unknown" }
    : { length, role: "year", years };
}
