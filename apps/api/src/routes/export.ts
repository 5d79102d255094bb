import {
  comparisonsExportQuerySchema,
  designationsExportQuerySchema,
  emptyQuerySchema,
  observationsQuerySchema,
} from "@yiheng/contract";
import { type Designation, isSpecialtyProgramme, standingOf } from "@yiheng/domain";
import * as z from "zod/mini";
import {
  documentColumns,
  hospitalColumns,
  indicatorColumns,
  programmeColumns,
  specialtyColumns,
} from "../export/catalogue-columns.ts";
import { comparedCells, comparisonColumns, verdictWord } from "../export/comparison-columns.ts";
import { designationColumns, observationColumns } from "../export/figure-columns.ts";
import { type ColumnOf, tableOf } from "../export/table.ts";
import {
  chosen,
  comparisonsFileName,
  comparisonsTitle,
  designationsFileName,
  designationsViewPath,
  viewPath,
} from "../export/view.ts";
import { fileWords, terms } from "../export/words.ts";
import type { Store } from "../store/store.ts";
import { comparisonsOf } from "./comparisons.ts";
import { addReleaseFiles } from "./export-release.ts";
import { addTableFiles, type TableFile } from "./export-table.ts";
import { designationsOf, observationsOf } from "./figures.ts";
import type { Sources, TypedApp } from "./route.ts";

/** Adds the exports: each table as CSV and as a workbook, and the whole release in several forms. */
export function addExportRoutes(app: TypedApp, sources: Sources): void {
  const { store } = sources;
  addCatalogue(app, store, "hospitals", hospitalColumns, () => store.hospitals());
  addCatalogue(app, store, "documents", documentColumns, () => store.documents());
  addCatalogue(app, store, "indicators", indicatorColumns, () => store.indicators());
  addCatalogue(app, store, "programmes", programmeColumns, () => store.programmes());
  addCatalogue(app, store, "specialties", specialtyColumns, () => store.specialties());
  const uncut = z.omit(observationsQuerySchema, { limit: true, after: true });
  addTableFiles(app, store, "observations", uncut, async (query) => ({
    table: tableOf("observations", observationColumns, await observationsOf(store, query)),
    hospitals: chosen(await store.hospitals(), query.hospital),
  }));
  addTableFiles(app, store, "designations", designationsExportQuerySchema, (query, origin) =>
    designationsFile(store, query, origin),
  );
  addTableFiles(app, store, "comparisons", comparisonsExportQuerySchema, (query, origin) =>
    comparisonsFile(store, query, origin),
  );
  addReleaseFiles(app, sources);
}

function addCatalogue<Item>(
  app: TypedApp,
  store: Store,
  name: string,
  columns: readonly ColumnOf<Item>[],
  items: () => Promise<readonly Item[]>,
): void {
  addTableFiles(app, store, name, emptyQuerySchema, async () => ({
    table: tableOf(name, columns, await items()),
    hospitals: await store.hospitals(),
  }));
}

async function comparisonsFile(
  store: Store,
  query: z.output<typeof comparisonsExportQuerySchema>,
  origin: string,
): Promise<TableFile> {
  const { lang, period, verdict } = query;
  const all = await comparisonsOf(store, query);
  const comparisons = all.filter((comparison) => (verdict ?? comparison.verdict) === comparison.verdict);
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const view = origin + viewPath(query);
  const around = { lang, hospitals, documents, release: store.release, view };
  const [single, ...others] = comparisons;
  return {
    table: tableOf("comparisons", comparisonColumns(around), comparedCells(comparisons)),
    name: comparisonsFileName(query),
    lang,
    title: comparisonsTitle(query, comparisons),
    verdict: single !== undefined && others.length === 0 ? verdictWord(single, lang) : undefined,
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: chosen(hospitals, query.hospital),
  };
}

async function designationsFile(
  store: Store,
  query: z.output<typeof designationsExportQuerySchema>,
  origin: string,
): Promise<TableFile> {
  const { lang, standing, grid } = query;
  const programmes = await store.programmes();
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]));
  const isWanted = ({ programme, status }: Designation) =>
    (standing ?? standingOf(status)) === standingOf(status) &&
    (grid === undefined || isSpecialtyProgramme(programmeOf.get(programme)));
  const designations = (await designationsOf(store, query)).filter(isWanted);
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const columns = designationColumns({
    hospitals,
    programmes,
    documents,
    specialties: await store.specialties(),
  });
  return {
    table: tableOf("designations", columns, designations),
    name: designationsFileName(query),
    lang,
    title: fileWords[lang].specialties,
    view: origin + designationsViewPath(query),
    hospitals: chosen(hospitals, query.hospital),
  };
}
