import {
  type Cell,
  type Comparison,
  type DocumentSummary,
  type Hospital,
  isObserved,
  judgementOf,
  judgementWord,
  type Locale,
  type Localized,
  yearOf,
} from "@yiheng/domain";
import { figureWithUnit } from "../components/figure-text.ts";
import { receiptWords } from "../components/receipt-words.ts";
import type { Messages } from "../i18n/messages.zh.ts";

/** What a card shows and where from: enough to be cited. */
export interface Cited {
  readonly title: Localized;
  readonly comparison: Comparison | undefined;
  /** The hospitals in view. */
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly DocumentSummary[];
  readonly release: string;
  /** Where the same view is found again. */
  readonly address: string;
  /** The day of citing, ISO. */
  readonly today: string;
}

/** A citation after GB/T 7714-2015, in Chinese: the figures with their places, then numbered sources and the view. */
export function standardCitation(cited: Cited, messages: Messages): string {
  const { title, release, today, address } = cited;
  const sources = citedDocuments(cited).map(({ publisher, title: name, publishedOn, url }) =>
    url === undefined
      ? `${publisher.zh}. ${name.zh}[Z]. ${publishedOn ?? "发布日期不详"}.`
      : `${publisher.zh}. ${name.zh}[EB/OL]. ${publishedOn === undefined ? "" : `(${publishedOn})`}[${today}]. ${url}.`,
  );
  const view = `医衡. ${title.zh}[DB/OL]. 数据版本 ${release}. [${today}]. ${address}.`;
  return linesOf(cited, messages, "zh", [...sources, view]);
}

/** A citation in plain English with the same content. */
export function plainCitation(cited: Cited, messages: Messages): string {
  const { title, release, today, address } = cited;
  const sources = citedDocuments(cited).map(
    ({ publisher, title: name, publishedOn, url }) =>
      `${publisher.en}. ${name.en}. ${publishedOn === undefined ? "Date not stated" : `Published ${publishedOn}`}.${url === undefined ? "" : ` ${url}`}`,
  );
  const view = `Yiheng. ${title.en}. Data release ${release}. Retrieved ${today} from ${address}`;
  return linesOf(cited, messages, "en", [...sources, view]);
}

function linesOf(cited: Cited, messages: Messages, locale: Locale, entries: readonly string[]): string {
  const numbered = entries.map((entry, index) => `[${index + 1}] ${entry}`);
  return [...statement(cited, messages, locale), ...numbered].join("\n");
}

/** What is said, as one line; nothing where the card shows no single comparison. */
function statement(cited: Cited, messages: Messages, locale: Locale): readonly string[] {
  const { comparison, title } = cited;
  if (comparison === undefined) return [];
  const order = citedDocuments(cited);
  const sourceNumber = (id: string) => order.findIndex((document) => document.id === id) + 1;
  const figures = comparison.cells.map((cell) => cellText(cell, cited, messages, locale, sourceNumber));
  const verdict = judgementWord(judgementOf(comparison), messages);
  const rule = messages.periodRule[comparison.periodRule];
  return [
    locale === "zh"
      ? `${title.zh}（${verdict}；${rule}）：${figures.join("；")}。`
      : `${title.en} (${verdict.toLowerCase()}; ${rule.toLowerCase()}): ${figures.join("; ")}.`,
  ];
}

function cellText(
  cell: Cell,
  { hospitals }: Cited,
  messages: Messages,
  locale: Locale,
  sourceNumber: (id: string) => number,
): string {
  const name = hospitals.find(({ id }) => id === cell.hospital)?.name[locale] ?? cell.hospital;
  if (!isObserved(cell))
    return locale === "zh"
      ? `${name}${messages.missing[cell.missing]}`
      : `${name}: ${messages.missing[cell.missing].toLowerCase()}`;
  const { quantity, period, receipt } = cell.observation;
  const facts = [
    locale === "zh" ? `原文“${receipt.printed}”` : `printed “${receipt.printed}”`,
    receiptWords[locale].citedPeriod(messages.year(yearOf(period)), period.basis === "implied"),
    `[${sourceNumber(receipt.document)}] ${receiptWords[locale].placeOf(receipt.section, receipt.paragraph)}`,
  ];
  const figure = figureWithUnit(quantity, locale);
  return locale === "zh"
    ? `${name}${figure}（${facts.join("，")}）`
    : `${name} ${figure} (${facts.join(", ")})`;
}

/** The documents behind the figures; all of the hospitals in view where no single comparison is shown. */
function citedDocuments({ comparison, documents }: Cited): readonly DocumentSummary[] {
  if (comparison === undefined) return documents;
  const used = new Set(
    comparison.cells.flatMap((cell) => (isObserved(cell) ? [cell.observation.receipt.document] : [])),
  );
  return documents.filter(({ id }) => used.has(id));
}
