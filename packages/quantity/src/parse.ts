import { interpretPhrase, negate } from "./interpret.ts";
import { findRung } from "./ladder.ts";
import { matchPhrase } from "./phrase.ts";
import { isProblem, QuantityError, type Problem } from "./problem.ts";
import type { Amount } from "./qualifier.ts";
import type { Quantity } from "./quantity.ts";
import { readingOf } from "./reading.ts";
import { isAwardGrade, readStatement } from "./statement.ts";
import { dimensionOf, type UnitId } from "./unit.ts";

/**
 * Words that lead up to a number without being part of it: they say whether it is a level or a
 * change, whose it is, or that it is a total (R9), which is for the indicator to name.
 */
const lead =
  "连续[一二两三四五六七八九十\\d]+年|[较比](?: ?\\d{4} ?年 ?|上年|上一年|去年)(?:同期)?|同比|环比|同期|增长|增加|新增|提升|提高|上升|上涨|前进|前移|跃升|进步|下降|下滑|降低|减少|缩短|回落|发展|扩大|增|减|降|达到|高达|达|共计|总计|合计|累计|共有|共|总数|总量|总|计|实现|取得|获得|获批|获|添|占比|占|分别|各|均|为|有|是|了|的|到|至(?!少|多)|已|年均|月均|日均|人均|最高|首次|其中|仅|位列|位居|名列|排名|稳居|跻身|列|居|全[国省市区院]|进入|达到了|[特一二三四]等奖|等(?=\\d)|被评为|¥|:|,|、| ";
const leading = new RegExp(`(?:${lead})*`, "uy");
/** A decrease by the number that follows (下降5%), unlike a decrease to it (下降至5%). */
const falls = /(?:下降|减少|降低|缩短|回落|下滑|减|降)了?$/u;
const firstPlace = /^(?:首位|首名|榜首|头名)$/u;

/**
 * Reads one printed quantity, such as 170余万人次, 近千人, 前28% or 四级甲等.
 *
 * The expected unit decides what a measure word with several meanings counts, and is taken where
 * none is printed; without it the measure word's first meaning holds, or a bare count.
 * @throws {QuantityError} when the text is not one quantity, contradicts itself or does not fit the unit
 * @example parseQuantity('170余万人次', 'visits') // lower 1700000, upper 1800000, about-plus
 */
export function parseQuantity(printed: string, unit?: UnitId): Quantity {
  const quantity = readQuantity(printed, unit);
  if (isProblem(quantity)) throw new QuantityError(quantity);
  return quantity;
}

/** Reads one printed quantity, or undefined where `parseQuantity` would throw. */
export function tryParseQuantity(printed: string, unit?: UnitId): Quantity | undefined {
  const quantity = readQuantity(printed, unit);
  return isProblem(quantity) ? undefined : quantity;
}

/** Reads one printed quantity, or says why it cannot. */
export function readQuantity(printed: string, unit?: UnitId): Quantity | Problem {
  const reading = readingOf(printed).replaceAll(/^[\s,，、:]+|[\s。，,；;、]+$/gu, "");
  const quantity = readWords(reading, unit) ?? readNumber(reading, unit);
  return isProblem(quantity) ? { ...quantity, value: printed, action: actionFor(unit) } : quantity;
}

function actionFor(unit: UnitId | undefined): string {
  return unit === undefined ? "read a quantity from" : `read ${unit} from`;
}

/** Quantities that are words rather than numbers. */
function readWords(reading: string, unit: UnitId | undefined): Quantity | undefined {
  const claim = readStatement(reading);
  if (claim !== undefined) return { ...claim, unit: unit ?? (isFigureless(claim) ? "statement" : "pieces") };
  const words = reading.slice(leadingEnd(reading));
  const rung = findRung(words, unit);
  if (rung !== undefined) return { value: rung.ordinal, bound: "exact", qualifier: "exact", unit: rung.unit };
  if (firstPlace.test(words) && (unit === undefined || unit === "rank")) return one("rank");
  if (isAwardGrade(reading) && unit !== undefined && dimensionOf(unit) === "count") return one(unit);
  return undefined;
}

function isFigureless({ value, lower }: Amount): boolean {
  return value === undefined && lower === undefined;
}

function one(unit: UnitId): Quantity {
  return { value: 1, bound: "exact", qualifier: "exact", unit };
}

function readNumber(reading: string, unit: UnitId | undefined): Quantity | Problem {
  const start = leadingEnd(reading);
  const phrase = matchPhrase(reading, start);
  if (phrase === undefined || phrase.end !== reading.length) {
    return { action: "", value: "", expected: "one number with its qualifiers and measure word" };
  }
  const context = reading.slice(0, start).trimEnd();
  const quantity = interpretPhrase(phrase, context, unit);
  return falls.test(context) && !isProblem(quantity) ? negate(quantity) : quantity;
}

function leadingEnd(reading: string): number {
  leading.lastIndex = 0;
  leading.exec(reading);
  return leading.lastIndex;
}
