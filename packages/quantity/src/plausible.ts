import type { Phrase } from "./phrase.ts";

/** Words whose last sign looks like a qualifier: 签约13家, 附近3家, B超3台, 目前6700人, 无数次. */
const borrowed =
  /(?:[签预节邀条违履合公契制]约|[附最靠邻相临]近|[A-Za-z高赶]超|[目之以日年月此术治疗]前|[以线网早晚向]上|[无多少人次总个参基岁]数)$/u;

/** Words before 前 that make a bare number after it a place: 进入前100. */
const contest = /(?:进入|跻身|位列|位居|排名|列|居)(?:全[国省市区球])?$/u;

/**
 * Whether a phrase met in running text is meant as an amount. Digits are; characters only with a
 * measure word or as an open numeral (十余, 数十), and 一 hardly ever (一个, 一项 are articles).
 */
export function isPlausible(reading: string, phrase: Phrase): boolean {
  const { start, end, order, measure, low, qualifiers } = phrase;
  const printed = reading.slice(start, end);
  if (borrowed.test(reading.slice(Math.max(0, start - 1), start + 1))) return false;
  if (order === "前" && measure === undefined)
    return /\d/u.test(printed) && contest.test(reading.slice(0, start));
  if (order !== undefined) return measure !== undefined;
  if (/\d/u.test(printed)) return true;
  if (measure === undefined) return /[余几多]|[数上].*[十百千万亿]/u.test(printed) && isOpen(phrase);
  return printed !== "半" && (low.value !== 1 || qualifiers.size > 0);
}

function isOpen({ low }: Phrase): boolean {
  return low.kind !== "plain" && low.kind !== "bare";
}
