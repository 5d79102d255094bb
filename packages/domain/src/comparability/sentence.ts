import { groupBy } from "../group-by.ts";
import type { HospitalId } from "../hospital.ts";
import type { Locale, Localized } from "../localized.ts";
import type { Reason as WholeReason, ReasonCode } from "./reason.ts";
import { detailWords, otherReading, wordings } from "./wording.ts";

/** What a sentence is made of; how heavily the reason weighs is told elsewhere. */
type Reason = Pick<WholeReason, "code" | "hospitals" | "details">;

/** What a reason says, as one sentence in both languages; `nameOf` gives a hospital's short name. */
export function reasonSentence(reason: Reason, nameOf: (id: HospitalId) => Localized): Localized {
  return fillBoth(wordings[reason.code].says, reason, nameOf);
}

/** What would remove a reason, or undefined where nothing would. */
export function remedySentence(reason: Reason, nameOf: (id: HospitalId) => Localized): Localized | undefined {
  const { remedy } = wordings[reason.code];
  return remedy && fillBoth(remedy, reason, nameOf);
}

function fillBoth(template: Localized, reason: Reason, nameOf: (id: HospitalId) => Localized): Localized {
  return { zh: fill("zh", template, reason, nameOf), en: fill("en", template, reason, nameOf) };
}

function fill(
  locale: Locale,
  template: Localized,
  reason: Reason,
  nameOf: (id: HospitalId) => Localized,
): string {
  const names = reason.hospitals.map((id) => nameOf(id)[locale]);
  return template[locale]
    .replaceAll("{hospitals}", () => listText(names, locale))
    .replaceAll("{pairs}", () => pairsText(reason, names, locale));
}

/** Every hospital with its detail; those that share one stand together. */
function pairsText(reason: Reason, names: readonly string[], locale: Locale): string {
  const groups = groupBy([...names.entries()], ([index]) => detailText(reason, index, locale));
  const texts = [...groups].map(([detail, members]) => {
    const together = listText(
      members.map(([, name]) => name),
      locale,
    );
    if (detail === "") return together;
    return locale === "zh" ? `${together}（${detail}）` : `${together} (${detail})`;
  });
  return texts.join(locale === "zh" ? "；" : "; ");
}

/** Names as they stand in a sentence. */
export function listText(items: readonly string[], locale: Locale): string {
  if (locale === "zh") return items.join("、");
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** How a reason's detail reads where it is not a plain list of words. */
const readings: Partial<Record<ReasonCode, (detail: string, locale: Locale) => string>> = {
  contradicted: rivalsText,
  approximate: quoteText,
  "open-list": quoteText,
  "definition-differs": (variant, locale) => (detailWords[variant] ?? otherReading)[locale],
  "status-differs": (variant, locale) => (detailWords[variant] ?? otherReading)[locale],
  "start-differs": startText,
  "period-partial": spanText,
  "period-differs": yearText,
  "base-differs": yearText,
};

function detailText({ code, details }: Reason, index: number, locale: Locale): string {
  const detail = details[index] ?? "";
  return detail === "" ? "" : (readings[code] ?? wordsOf)(detail, locale);
}

/** A detail may name several things, such as two scopes. */
function wordsOf(detail: string, locale: Locale): string {
  const words = detail.split(";").map((one) => detailWords[one]?.[locale] ?? one);
  return words.join(locale === "zh" ? "、" : ", ");
}

function quoteText(printed: string): string {
  return `“${printed.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** Every figure with where it stands: 报告“12间”，答复“14间”. */
function rivalsText(detail: string, locale: Locale): string {
  const texts = detail.split(";").map((rival) => {
    const at = rival.indexOf(":");
    return `${sourceWords[rival.slice(0, at)]?.[locale] ?? ""}${quoteText(rival.slice(at + 1))}`;
  });
  return texts.join(locale === "zh" ? "，" : ", ");
}

const sourceWords: Readonly<Record<string, Localized>> = {
  report: { zh: "报告", en: "report " },
  reply: { zh: "答复", en: "reply " },
};

function yearText(detail: string, locale: Locale): string {
  if (!/^\d{4}$/u.test(detail)) return wordsOf(detail, locale);
  return locale === "zh" ? `${detail}年` : detail;
}

function startText(from: string, locale: Locale): string {
  if (from === "?") return locale === "zh" ? "起点不明" : "start unknown";
  return locale === "zh" ? `自${from}起` : `since ${from}`;
}

function spanText(span: string, locale: Locale): string {
  const [from = "", to] = span.split("/");
  if (to === undefined) return span;
  return locale === "zh" ? `${from}至${to}` : `${from} to ${to}`;
}
