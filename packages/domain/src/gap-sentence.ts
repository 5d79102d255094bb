import { dimensionOf, type End, formatQuantity, type UnitId, unitLabel } from "@yiheng/quantity";
import type { Gap } from "./benchmark.ts";
import type { IndicatorSummary } from "./indicator.ts";
import type { Locale, Localized } from "./localized.ts";

/** A gap in a few words, seen from the own hospital: “at least 86 more items”, “cannot be told”. */
export function gapText(gap: Gap, indicator: IndicatorSummary): Localized {
  const tell = tellerOf(gap, indicator);
  const unknown = { zh: "先后无法确定", en: "cannot be told" };
  return {
    zh: gap.relation === "equal" ? "相同" : tell("zh", unknown.zh),
    en: gap.relation === "equal" ? "the same" : tell("en", unknown.en),
  };
}

/** A gap as a part of a sentence that names the peer: “at least 86 more items than Jingmen”. */
export function gapAgainst(gap: Gap, indicator: IndicatorSummary, peer: Localized): Localized {
  if (gap.relation === "equal") return { zh: `与${peer.zh}相同`, en: `the same as ${peer.en}` };
  const tell = tellerOf(gap, indicator);
  if (gap.relation === "unknown")
    return {
      zh: tell("zh", `与${peer.zh}先后无法确定`),
      en: tell("en", `cannot be told apart from ${peer.en}`),
    };
  return { zh: `比${peer.zh}${tell("zh", "")}`, en: `${tell("en", "")} than ${peer.en}` };
}

/** The words for a gap's two directions, and the unit that it is told in. */
interface Wording {
  readonly unit: UnitId;
  readonly more: Localized;
  readonly less: Localized;
  /** Counted things stand after the word: “3 more items”; measured before: “3 hours more”. */
  readonly isCounted: boolean;
}

const manyOrFew = { more: { zh: "多", en: "more" }, less: { zh: "少", en: "fewer" }, isCounted: true };
const muchOrLittle = { more: { zh: "多", en: "more" }, less: { zh: "少", en: "less" }, isCounted: false };
const highOrLow = { more: { zh: "高", en: "higher" }, less: { zh: "低", en: "lower" }, isCounted: false };
const downOrUp = {
  more: { zh: "靠后", en: "further down" },
  less: { zh: "靠前", en: "further up" },
  isCounted: false,
};

/** A gap between percentages is one in points; one between ranks is one in places. */
const unitsOfGaps: Partial<Record<UnitId, UnitId>> = {
  percent: "percentage-points",
  "percent-or-points": "percentage-points",
  "top-percent": "percentage-points",
  rank: "places",
};

function wordingOf({ kind, unit }: IndicatorSummary): Wording {
  return { ...wordsOf(kind, unit), unit: unitsOfGaps[unit] ?? unit };
}

function wordsOf(kind: IndicatorSummary["kind"], unit: UnitId): Omit<Wording, "unit"> {
  if (kind === "rank" || kind === "percentile") return downOrUp;
  switch (dimensionOf(unit)) {
    case "count":
      return manyOrFew;
    case "money":
    case "area":
    case "time":
      return muchOrLittle;
    case "place":
      return downOrUp;
    case "share":
    case "rate":
    case "ladder":
    case "statement":
      return highOrLow;
  }
}

/** How large a gap is at least and at most, without its sign; what is absent is open or not proved. */
interface Size {
  readonly least?: End | undefined;
  readonly most?: End | undefined;
}

type Tell = (locale: Locale, unknown: string) => string;

function tellerOf({ relation, difference }: Gap, indicator: IndicatorSummary): Tell {
  const wording = wordingOf(indicator);
  const { lower, upper } = difference ?? {};
  const [more, less] = [
    { least: lower, most: upper },
    { least: negated(upper), most: negated(lower) },
  ];
  return (locale, unknown) => {
    if (relation === "greater") return sized(locale, wording, wording.more, more);
    if (relation === "less") return sized(locale, wording, wording.less, less);
    const reach = [
      reachText(locale, wording, wording.less, less.most),
      reachText(locale, wording, wording.more, more.most),
    ].filter((text) => text !== "");
    if (reach.length === 0) return unknown;
    return locale === "zh" ? `${unknown}（${reach.join("，")}）` : `${unknown} (${reach.join(", ")})`;
  };
}

function negated(end: End | undefined): End | undefined {
  return end && { ...end, at: 0 - end.at };
}

/** How far a gap of unproved direction may still reach one way. */
function reachText(locale: Locale, wording: Wording, word: Localized, most: End | undefined): string {
  if (most === undefined) return "";
  if (most.at <= 0) return locale === "zh" ? `不${word.zh}` : `not ${word.en}`;
  return sized(locale, wording, word, { most });
}

function sized(locale: Locale, wording: Wording, word: Localized, { least, most }: Size): string {
  const proved = { least: least && least.at > 0 ? least : undefined, most };
  return locale === "zh" ? inChinese(wording, word.zh, proved) : inEnglish(wording, word.en, proved);
}

function inChinese({ unit }: Wording, word: string, { least, most }: Size): string {
  const from = least && amount(least.at, unit, "zh");
  const to = most && amount(most.at, unit, "zh");
  if (least && most) {
    if (least.at === most.at) return `${word}${from}`;
    return `${word}${least.inclusive ? "" : "出超过"}${from}至${most.inclusive ? "" : "不足"}${to}`;
  }
  if (least) return least.inclusive ? `至少${word}${from}` : `${word}出超过${from}`;
  if (most) return most.inclusive ? `至多${word}${to}` : `${word}不到${to}`;
  return word;
}

function inEnglish({ unit, isCounted }: Wording, word: string, { least, most }: Size): string {
  const limits = limitsText(unit, { least, most });
  if (limits === "") return word;
  const noun = unitLabel(unit, "en", (most ?? least)?.at);
  const parts = isCounted ? [limits, word, noun] : [limits, noun, word];
  return parts.filter((part) => part !== "").join(" ");
}

function limitsText(unit: UnitId, { least, most }: Size): string {
  const from = least && amount(least.at, unit, "en");
  const to = most && amount(most.at, unit, "en");
  if (least && most) {
    if (least.at === most.at) return `${from}`;
    if (least.inclusive && most.inclusive) return `between ${from} and ${to}`;
    return `${least.inclusive ? "at least" : "over"} ${from} and ${most.inclusive ? "at most" : "under"} ${to}`;
  }
  if (least) return `${least.inclusive ? "at least" : "over"} ${from}`;
  if (most) return `${most.inclusive ? "at most" : "under"} ${to}`;
  return "";
}

function amount(value: number, unit: UnitId, locale: Locale): string {
  const quantity = { value, unit, bound: "exact", qualifier: "exact" } as const;
  return formatQuantity(quantity, locale, { unit: locale === "zh" });
}
