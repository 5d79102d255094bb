import { unitLabel } from "@yiheng/quantity";
import type { PassedOverReason } from "../cell.ts";
import { listText } from "../comparability/sentence.ts";
import { detailWords, otherReading } from "../comparability/wording.ts";
import type { HospitalId } from "../hospital.ts";
import type { Localized } from "../localized.ts";
import { type Period, yearOf } from "../period.ts";
import type { Ask } from "./ask.ts";
import type { PrintedFigure, Request } from "./request.ts";

/** The time of a question with its first and last day, so that nobody has to guess what a year is. */
export function askedPeriodText({ from, to, type }: Period): Localized {
  const year = to.slice(0, 4);
  if (type === "as-of") return { zh: `截至${to}`, en: `as of ${to}` };
  if (from === undefined) return { zh: `从开始累计至${to}`, en: `in all from the beginning to ${to}` };
  if (type === "multi-year" || type === "cumulative") {
    return { zh: `${from}至${to}合计`, en: `in all from ${from} to ${to}` };
  }
  const mean = meanWords[type] ?? { zh: "", en: "" };
  return { zh: `${year}年（${from}至${to}）${mean.zh}`, en: `${mean.en}in ${year} (${from} to ${to})` };
}

const meanWords: Partial<Record<Period["type"], Localized>> = {
  "monthly-average": { zh: "平均每月", en: "in an average month " },
  "daily-average": { zh: "平均每天", en: "on an average day " },
};

/** The question itself: what, when, of the whole hospital, in which unit, and what else the answer should say. */
export function requestQuestion(request: Request): Localized {
  const { zh, en } = askedPeriodText(request.period);
  const pause = request.period.type === "year" ? "" : "，";
  const asked = askedFor(request);
  const extras = request.asks.flatMap((ask) => extraOf[ask] ?? []);
  return {
    zh: [`请问${zh}${pause}全院${asked.zh}？`, ...extras.map((extra) => extra.zh)].join(""),
    en: [`For the whole hospital ${en}, ${asked.en}?`, ...extras.map((extra) => extra.en)].join(" "),
  };
}

function askedFor({ indicator: { name, kind, unit }, basePeriod }: Request): Localized {
  const [zh, en] = [`“${name.zh}”`, `“${name.en}”`];
  if (kind === "level") return { zh: `${zh}是哪一级`, en: `which grade is ${en}` };
  if (kind === "rank") return { zh: `${zh}是第几名`, en: `which place is ${en}` };
  const against = basePeriod && { zh: `（与${basePeriod}年相比）`, en: ` against ${basePeriod}` };
  const measure = { zh: unitLabel(unit, "zh"), en: unitLabel(unit, "en") };
  return {
    zh: `${zh}${against ? against.zh : ""}的准确数字是多少${measure.zh && `（单位：${measure.zh}）`}`,
    en: `what is the exact figure for ${en}${against ? against.en : ""}${measure.en && ` (unit: ${measure.en})`}`,
  };
}

/** What an answer should say beside the number; what the question itself says already has no sentence here. */
const extraOf: Partial<Record<Ask, Localized>> = {
  total: { zh: "请给合计数，不只是其中一部分。", en: "Please give the total, not only a part." },
  achieved: {
    zh: "只计已经实现的，申报和计划中的不计。",
    en: "Please count what has been achieved only, not what was applied for or planned.",
  },
  which: {
    zh: "现有材料说法不一，请确认哪个数字正确。",
    en: "The published texts disagree; please confirm which figure is right.",
  },
  period: { zh: "请确认数字所属的时间。", en: "Please confirm the period that the figure covers." },
  start: { zh: "请注明从何时起累计。", en: "Please say since when it is counted." },
  definition: { zh: "请按所附定义计数。", en: "Please count by the definition given." },
  status: {
    zh: "已获批、建设中与培育中的请分开列出。",
    en: "Please list approved, under construction and in cultivation apart.",
  },
  levels: { zh: "请按国家、省、市、院级分列。", en: "Please split it by level, from national to in-house." },
  inclusions: { zh: "请说明包含哪些、不含哪些。", en: "Please say what is included and what is not." },
  "length-of-stay": { zh: "请按时间长短分列。", en: "Please split it by duration." },
  denominator: { zh: "请说明分母。", en: "Please state the denominator." },
  population: { zh: "请注明参评总数。", en: "Please say how many were ranked." },
};

/** What the hospital prints now, and why it does not do: 报告中印为“13篇”（科室的数字）. */
export function printedNote(figure: PrintedFigure): Localized {
  const { zh, en } = whyNot(figure);
  const printed = figure.receipt.printed.replaceAll(/\s/gu, "").replaceAll("“", "‘").replaceAll("”", "’");
  return { zh: `报告中印为“${printed}”（${zh}）`, en: `The report prints “${printed}” (${en})` };
}

function whyNot(figure: PrintedFigure): Localized {
  const { reason, statement, period } = figure;
  if (reason === undefined) return reservations(figure);
  if (reason === "other-scope") return partWords(figure);
  if (reason === "not-actual") return detailWords[statement] ?? { zh: statement, en: statement };
  return passedWords[reason](yearOf(period));
}

/** What a figure that stands for its hospital still leaves open. */
function reservations({ period, quantity, variant }: PrintedFigure): Localized {
  const year = yearOf(period);
  return joined([
    { zh: `${year}年`, en: `${year}` },
    ...(variant === undefined ? [] : [detailWords[variant] ?? otherReading]),
    ...(quantity.bound === "exact" ? [] : [{ zh: "不是确数", en: "not exact" }]),
    ...(period.basis === "printed" ? [] : [{ zh: "时间未印明", en: "period not printed" }]),
  ]);
}

function partWords({ scope, scopeLabel }: PrintedFigure): Localized {
  const part = detailWords[scope] ?? { zh: scope, en: scope };
  return scopeLabel === undefined
    ? { zh: `只是${part.zh}的数字`, en: `only a ${part.en} figure` }
    : { zh: `只是${scopeLabel.zh}的数字`, en: `only a figure of ${scopeLabel.en}` };
}

function joined(parts: readonly Localized[]): Localized {
  return { zh: parts.map(({ zh }) => zh).join("，"), en: parts.map(({ en }) => en).join(", ") };
}

type Told = Exclude<PassedOverReason, "other-scope" | "not-actual">;

const passedWords: Readonly<Record<Told, (year: number) => Localized>> = {
  "no-number": () => ({ zh: "没有数字", en: "no number" }),
  "part-of-total": () => ({ zh: "只是其中一部分", en: "only a part of the total" }),
  "outside-period": (year) => ({ zh: `${year}年，不在所选年度`, en: `${year}, outside the chosen years` }),
  "earlier-period": (year) => ({ zh: `${year}年，较早`, en: `${year}, earlier` }),
  "other-measure": (year) => ({ zh: `${year}年，统计方式不同`, en: `${year}, counted in another way` }),
  conflict: (year) => ({ zh: `${year}年，与另一处不一致`, en: `${year}, contradicted elsewhere` }),
  repeat: (year) => ({ zh: `${year}年，同一数字重复`, en: `${year}, the same figure again` }),
};

/** What an answer would make possible, told to the one who is asked. */
export function gainSentence(
  { unlocks, improves, eases }: Pick<Request, "unlocks" | "improves" | "eases">,
  nameOf: (id: HospitalId) => Localized,
): Localized {
  const names = (ids: readonly HospitalId[], locale: "zh" | "en") =>
    listText(
      ids.map((id) => nameOf(id)[locale]),
      locale,
    );
  const opened = { zh: `可与${names(unlocks, "zh")}比较`, en: `comparable with ${names(unlocks, "en")}` };
  const surer = {
    zh: `与${names(improves, "zh")}由谨慎比较变为可比`,
    en: `comparable with ${names(improves, "en")} without reservation`,
  };
  const fewer = {
    zh: `与${names(eases, "zh")}仍须谨慎比较，但至少少一条理由`,
    en: `still with care with ${names(eases, "en")}, for at least one reason fewer`,
  };
  const parts = [
    ...(unlocks.length > 0 ? [opened] : []),
    ...(improves.length > 0 ? [surer] : []),
    ...(eases.length > 0 ? [fewer] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
