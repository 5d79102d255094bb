import { matchEnd, stickyOf } from "./alternation.ts";

const blank = String.raw`[ \t]*`;
const year = "(?:(?:19|20)\\d{2}|[一二][零〇一二三四五六七八九]{3})";
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const day = "(?:[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const to = `${blank}[-—–~～至到、]+${blank}`;
const days = `${day}${blank}[日号](?:${to}(?:${month}${blank}月)?${day}${blank}[日号])?`;
const months = `(?:${month}${to})?${month}${blank}月(?:份|底|初)?(?:\\s*${days})?`;
const clock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)`;

const dates = stickyOf(
  // 2023 年, 2023年6月底, 2024年2月29日, 2023年1—6月
  `${year}${blank}年${blank}(?:度|底|初|末)?(?:\\s*${months})?`,
  // 2023-01-22 08:28
  String.raw`(?:19|20)\d{2}([-/.])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?!\d)(?: ${clock})?`,
  // 2021—2025年, 2014-2016
  `${year}${to}${year}${blank}年?(?![\\d人万])`,
  // 8月18日, 5月1日至7日
  `(?<![\\d个])${months}`,
  // spans of years: 近三年, 连续两年, 一年来, 90年代, 20世纪
  `(?:近|连续)${blank}(?:[一二两三四五六七八九十]{1,3}|\\d)${blank}年`,
  "[一二两三四五六七八九十]{1,3}年(?:来|间)?",
  String.raw`\d{1,2}(?:年(?:来|间|代)|世纪)`,
  // 08:28, 8时30分
  String.raw`(?<![\d.:])(?:\d{2}:\d{2}(?!\d)|[0-2]?\d时(?![间代])(?:[0-5]?\d分)?)`,
);

/** Where the date, clock time or span of years that starts at this offset of a reading ends. */
export function dateEnd(reading: string, at: number): number | undefined {
  return matchEnd(dates, reading, at);
}
