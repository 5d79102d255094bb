import { alternation, matchEnd, stickyOf } from "./alternation.ts";
import { measureWords } from "./unit.ts";

const blank = String.raw`[ \t]*`;
const measure = alternation(measureWords);
const han = "[零一二三四五六七八九十百]{1,6}";

/** Numerals that are part of a name. */
const names = [
  // KINEVO 900, ISO15189, COVID-19, but not CSCD 2篇
  String.raw`(?<![\p{Script=Latin}\d])[A-Za-z][A-Za-z+/]*[- ]?\d+(?:\.\d+)?(?![\d.%]|${blank}[万亿余多]|${blank}(?!期|年)(?:${measure}))[\w-]*`,
  // 3D, 6S, 3.0T, 1+N
  String.raw`\d+(?:\.\d+)?\+?[A-Za-z]+(?!²)[\w-]*`,
  // 颈7, 腰4-5
  String.raw`[颈胸腰骶]${blank}\d{1,2}(?!${blank}(?:${measure}))(?:[-/]\d)?`,
  // 3.0版, 90后, 64排
  String.raw`\d+(?:\.\d+)*[版代后排]`,
  // 十四五, 二十大, 三甲
  "[一二三四五六七八九十]{2,3}五(?=规划|时期|期间|”)",
  "[二三四五六七八九十]{1,3}大(?![学会队道街于型])",
  "[一二三]甲(?!状)",
];

/** Numerals that say which one, not how many. */
const orders = [
  // 第四批, 第 2 期, 第1-3批; 第二名 is a place
  `第${blank}(?:\\d+(?:[-—~至]\\d+)?|${han})(?!${blank}\\d|${blank}[名位](?!置))${blank}(?:号|[批期届次个])?`,
  // 3、4级, 2023级, 五星级, 2型, 四楼, 十一届
  `(?:\\d{1,4}|${han})${blank}(?:[、,—-]${blank}(?:\\d|${han})${blank}){0,4}(?:级(?!以)|型|星级|类(?!别)|楼|号|届)`,
  "[Ⅰ-Ⅻ]{1,3}[期型类度级]?",
  // 1. and (2) at the head of a line or clause, ①
  String.raw`(?<=(?:^|[\n;。])[ \t]*)\d{1,2}[、.)](?!\d)|\(\d{1,2}\)(?!号)`,
  "[①-⓿]",
];

/** Numerals that lead somewhere: addresses, telephone, licence and file numbers, ratios. */
const references = [
  String.raw`(?:https?:\/\/|www\.)[!-~]+`,
  String.raw`\(?0\d{2,3}\)?[- ]?\d{7,8}|1[3-9]\d{9}(?!\d)|400-?\d{3}-?\d{4}`,
  String.raw`\d{3,5}(?=热线|急救|平台|指挥|联动)`,
  String.raw`[〔(\[](?:19|20)\d{2}[〕)\]]${blank}\d+号`,
  String.raw`\d[\d-]*(?:\)?号)(?:-\d+)?`,
  String.raw`(?<=(?:号|邮编)[^，。,\d]{0,5})\d+(?:[/-]\d+)*`,
  String.raw`\d+(?:\.\d+)?[:∶/]\d+(?:\.\d+)?(?:\/\d+)?`,
];

const labels = stickyOf(...names, ...orders, ...references);

/** Where the label that starts at this offset of a reading ends (R15: a numeral that counts nothing). */
export function labelEnd(reading: string, at: number): number | undefined {
  return matchEnd(labels, reading, at);
}

const quoted = /“[^“”\n]{1,20}”|‘[^‘’\n]{1,20}’|《[^《》\n]{1,60}》|「[^「」\n]{1,20}」/gu;

/** The spans between quotation marks, where a numeral belongs to a name (“323”, “十四五”). */
export function quotedSpans(reading: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(
    reading.matchAll(quoted),
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
