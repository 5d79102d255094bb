import { alternation } from "./alternation.ts";
import { measureWords } from "./unit.ts";

/** A numeral that counts nothing: part of a name, an order or an address, or a point or span of time. */
export interface Label {
  readonly kind: "label" | "date";
  readonly end: number;
}

const blank = String.raw`[ \t]*`;
const year = "(?:(?:19|20)\\d{2}|[一二][零〇一二三四五六七八九]{3})";
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const day = "(?:[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const to = `${blank}[-—–~～至到、]+${blank}`;
const clock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)`;
const measure = alternation(measureWords);

function sticky(...alternatives: string[]): RegExp {
  return new RegExp(`(?:${alternatives.join("|")})`, "uy");
}

/** 2023年6月底, 2024-01-12 08:28, 8月18日, 2021—2025年, 近三年, 90年代. */
const dates = sticky(
  `${year}${blank}年${blank}(?:度|底|初|末)?(?:\\s*${month}${blank}月(?:份|底|初)?(?:\\s*${day}${blank}[日号](?:${to}${day}${blank}[日号])?)?)?`,
  String.raw`(?:19|20)\d{2}([-/.])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?!\d)(?: ${clock})?`,
  `${year}${to}${year}${blank}年?(?![\\d人万])`,
  `(?<![\\d个])(?:${month}${to})?${month}${blank}月(?:份|底|初)?(?:\\s*${day}${blank}[日号](?:${to}(?:${month}${blank}月)?${day}${blank}[日号])?)?`,
  `(?:近|连续)${blank}(?:[一二两三四五六七八九十]+|\\d)${blank}年`,
  "[一二两三四五六七八九十]+年(?:来|间)?",
  String.raw`\d{1,2}年(?:来|间|代)`,
  String.raw`(?<!\d)\d{1,2}世纪`,
  String.raw`(?<![\d.:])\d{2}:\d{2}(?!\d)`,
);

/** KINEVO 900, ISO15189, 3D, 3.0版, 第2期, 3、4级, 颈7, licence, telephone and line numbers. */
const labels = sticky(
  String.raw`(?:https?:\/\/|www\.)[!-~]+`,
  String.raw`(?<![\p{Script=Latin}\d])[A-Za-z][A-Za-z+/]*[- ]?\d+(?:\.\d+)?(?![\d.%]|${blank}[万亿余多]|${blank}(?!期|年)(?:${measure}))[\w-]*`,
  String.raw`\d+(?:\.\d+)?[A-Za-z]+(?!²)[\w-]*`,
  `第${blank}(?:\\d+|[零一二三四五六七八九十百]+)(?!${blank}\\d|${blank}[名位](?!置))${blank}(?:号|[批期届次个])?`,
  `(?:\\d{1,4}|[一二三四五六七八九]+)${blank}(?:[、,—-]${blank}(?:\\d|[一二三四五六七八九])${blank})*(?:级(?!以)|型|星级|类(?!别)|楼|号|届)`,
  "[一二三]甲(?!状)",
  "[Ⅰ-Ⅻ]{1,3}[期型类度级]?",
  String.raw`\d+(?:\.\d+)*(?:版|代|后)`,
  String.raw`[颈胸腰骶]${blank}\d{1,2}(?!${blank}(?:${measure}))(?:[-/]\d)?`,
  String.raw`\d+(?:\.\d+)?[:∶/]\d+(?:\.\d+)?(?:\/\d+)?`,
  String.raw`\(?0\d{2,3}\)?[- ]?\d{7,8}|1[3-9]\d{9}(?!\d)|400-?\d{3}-?\d{4}`,
  String.raw`\d[\d-]*(?:\)?号)(?:-\d+)?`,
  String.raw`(?<=号[^，。,\d]{0,5})\d+(?:[/-]\d+)*`,
  String.raw`\d{3,5}(?=热线|急救|平台|指挥)`,
  String.raw`(?<=(?:^|\n)[ \t]*\(?)\d{1,2}[、.)](?!\d)`,
  "[一二三四五六七八九十]{2,3}五(?=规划|时期|期间|”)",
  "[二三四五六七八九十]+大(?![学会队道街于型])",
  "[①-⓿]",
);

/** The date or label that starts exactly at this offset of a reading; undefined when there is none. */
export function matchLabel(reading: string, at: number): Label | undefined {
  dates.lastIndex = at;
  if (dates.test(reading)) return { kind: "date", end: trimmedEnd(reading, at, dates.lastIndex) };
  labels.lastIndex = at;
  if (labels.test(reading)) return { kind: "label", end: trimmedEnd(reading, at, labels.lastIndex) };
  return undefined;
}

function trimmedEnd(reading: string, start: number, end: number): number {
  return start + reading.slice(start, end).trimEnd().length;
}

const quoted = /“[^“”\n]{1,20}”|‘[^‘’\n]{1,20}’|《[^《》\n]{1,60}》|「[^「」\n]{1,20}」/gu;

/** The spans between quotation marks, where a numeral belongs to a name (“323”, “十四五”). */
export function quotedSpans(reading: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(
    reading.matchAll(quoted),
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
