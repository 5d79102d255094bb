import type { Hospital, Locale, SourceDocument } from "@yiheng/domain";
import { type FileWords, fileWords } from "./words.ts";

/** What a workbook says about itself beside its table. */
export interface Imprint {
  readonly lang: Locale;
  readonly title: string;
  readonly verdict?: string | undefined;
  readonly periodRule?: string | undefined;
  readonly release: string;
  /** The day of the export, ISO. */
  readonly date: string;
  /** Where this file comes from. */
  readonly address: string;
  /** Where the same view stands on the page. */
  readonly view?: string | undefined;
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly SourceDocument[];
}

/** The lines at the head of the readme: a name and what it says. */
export function readmeLines(imprint: Imprint, rows: number): readonly (readonly [string, string | number])[] {
  const words = fileWords[imprint.lang];
  const { title, verdict, periodRule, hospitals, release, date, view, address, lang } = imprint;
  const names = hospitals.map(({ name }) => name[lang]).join(lang === "zh" ? "、" : ", ");
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    [words.title, title],
    [words.verdict, verdict],
    [words.periodRule, periodRule],
    [words.hospitals, names],
    [words.rows, rows],
    [words.release, release],
    [words.made, date],
    [words.view, view],
    [words.file, address],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

type SourceColumn = readonly [
  heading: keyof FileWords,
  value: (document: SourceDocument, imprint: Imprint) => string | undefined,
];

const sourceColumns: readonly SourceColumn[] = [
  ["source", ({ id }) => id],
  [
    "hospital",
    ({ hospital }, { hospitals, lang }) => hospitals.find(({ id }) => id === hospital)?.name[lang],
  ],
  ["document", ({ title }, { lang }) => title[lang]],
  ["publisher", ({ publisher }, { lang }) => publisher[lang]],
  ["published", ({ publishedOn }, { lang }) => publishedOn ?? fileWords[lang].unknownDate],
  ["covers", ({ covers }) => `${covers.from} – ${covers.to}`],
  ["url", ({ url }) => url],
  ["fileName", ({ fileName }) => fileName],
  ["hash", ({ textSha256 }) => textSha256],
  ["cannotTell", ({ cannotTell }, { lang }) => cannotTell?.[lang]],
];

/** The sources as rows under a heading: every document of the hospitals in view. */
export function sourceRows(imprint: Imprint): readonly (readonly (string | undefined)[])[] {
  const words = fileWords[imprint.lang];
  const shown = new Set(imprint.hospitals.map(({ id }) => id));
  const documents = imprint.documents.filter(({ hospital }) => shown.has(hospital));
  return [
    sourceColumns.map(([heading]) => String(words[heading])),
    ...documents.map((document) => sourceColumns.map(([, value]) => value(document, imprint))),
  ];
}
