import type { Hospital, Locale, SourceDocument } from "@yiheng/domain";
import { documentWordColumns } from "./reader-columns.ts";
import { type ExportTable, tableOf } from "./table.ts";
import { fileWords } from "./words.ts";

/** What a workbook says about itself beside its tables. */
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
  /** The hospitals in view. */
  readonly hospitals: readonly Hospital[];
  /** The documents that the figures are from. */
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

/** The sources as a table of their own. */
export function sourcesTable({ lang, hospitals, documents }: Imprint): ExportTable {
  return tableOf("documents", documentWordColumns({ lang, hospitals }), documents, 1);
}
