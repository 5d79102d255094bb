import type { Locale } from "@yiheng/domain";
import { readFile } from "node:fs/promises";
import type { Sources } from "../../routes/route.ts";
import type { Store } from "../../store/store.ts";
import { plainCsvOf } from "../csv.ts";
import { dataPackageZip } from "../data-package.ts";
import { sdmxTable } from "../sdmx.ts";
import { comparisonsView } from "../view.ts";
import { fileWords, terms } from "../words.ts";
import { workbookOf } from "../xlsx.ts";
import { workbookTables } from "./workbook-tables.ts";

/** The data package as a ZIP file; undefined where its files are no longer those of the release. */
export function dataPackageOf({ store, dataFolder }: Sources): Buffer | undefined {
  return dataFolder === undefined ? undefined : dataPackageZip(dataFolder, store.release);
}

/** The release's SQLite file; undefined where it is not kept as one. */
export async function sqliteOf({ file }: Store): Promise<Buffer | undefined> {
  return file === undefined ? undefined : readFile(file).catch(() => undefined);
}

/** All observations as SDMX-CSV. */
export async function sdmxOf(store: Store): Promise<Buffer> {
  const [observations, indicators] = [await store.observations({}), await store.indicators()];
  return Buffer.from(plainCsvOf(sdmxTable(observations, indicators, await store.hospitals())));
}

/** Where and when a workbook is made. */
export interface Making {
  readonly origin: string;
  /** The path and query it was asked at. */
  readonly path: string;
  /** The day, ISO. */
  readonly date: string;
}

/** Everything as one workbook, in words of one language. */
export async function workbookFor(
  store: Store,
  lang: Locale,
  { origin, path, date }: Making,
): Promise<Buffer> {
  const view = origin + comparisonsView({ period: "latest", lang }, store.release);
  return workbookOf(await workbookTables(store, lang, view), {
    lang,
    title: fileWords[lang].everything,
    periodRule: terms[lang].periodRule.latest,
    release: store.release,
    date,
    address: origin + path,
    view,
    hospitals: await store.hospitals(),
    documents: await store.documents(),
  });
}
