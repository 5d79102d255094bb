import {
  comparisonsExportQuerySchema,
  designationsExportQuerySchema,
  dictionaryExportQuerySchema,
  documentExportQuerySchema,
  emptyQuerySchema,
  figuresExportQuerySchema,
  observationsQuerySchema,
  profileExportQuerySchema,
} from "@yiheng/contract";
import * as z from "zod/mini";
import {
  documentColumns,
  hospitalColumns,
  indicatorColumns,
  programmeColumns,
  specialtyColumns,
} from "../export/catalogue-columns.ts";
import { comparisonsFile } from "../export/files/comparisons-file.ts";
import { designationsFile } from "../export/files/designations-file.ts";
import { dictionaryFile } from "../export/files/dictionary-file.ts";
import { documentFile } from "../export/files/document-file.ts";
import { figuresFile } from "../export/files/figures-file.ts";
import { profileFile } from "../export/files/profile-file.ts";
import { observationColumns } from "../export/figure-columns.ts";
import { type ColumnOf, tableOf } from "../export/table.ts";
import { chosen } from "../export/view.ts";
import type { Store } from "../store/store.ts";
import { addReleaseFiles } from "./export-release.ts";
import { addRequestFiles } from "./export-requests.ts";
import { addTableFiles } from "./export-table.ts";
import { observationsOf } from "./figures.ts";
import type { Sources, TypedApp } from "./route.ts";

/** Adds the exports: each table as CSV and as a workbook, and the whole release in several forms. */
export function addExportRoutes(app: TypedApp, sources: Sources): void {
  const { store } = sources;
  addPackageTables(app, store);
  addTableFiles(app, store, "comparisons", comparisonsExportQuerySchema, (query, origin) =>
    comparisonsFile(store, query, origin),
  );
  addTableFiles(app, store, "figures", figuresExportQuerySchema, (query, origin) =>
    figuresFile(store, query, origin),
  );
  addTableFiles(app, store, "designations", designationsExportQuerySchema, (query, origin) =>
    designationsFile(store, query, origin),
  );
  addTableFiles(app, store, "profile", profileExportQuerySchema, (query, origin) =>
    profileFile(store, query, origin),
  );
  addTableFiles(app, store, "document", documentExportQuerySchema, (query, origin) =>
    documentFile(store, query, origin),
  );
  addTableFiles(app, store, "dictionary", dictionaryExportQuerySchema, (query, origin) =>
    dictionaryFile(store, query, origin),
  );
  addRequestFiles(app, store);
  addReleaseFiles(app, sources);
}

/** The tables as the data package has them, in both languages and in codes. */
function addPackageTables(app: TypedApp, store: Store): void {
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
