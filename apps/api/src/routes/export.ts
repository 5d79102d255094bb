import {
  comparisonsQuerySchema,
  designationsQuerySchema,
  emptyQuerySchema,
  observationsQuerySchema,
  paths,
} from "@yiheng/contract";
import type { FastifyReply } from "fastify";
import * as z from "zod/mini";
import {
  documentColumns,
  hospitalColumns,
  indicatorColumns,
  programmeColumns,
  specialtyColumns,
} from "../export/catalogue-columns.ts";
import { csvOf } from "../export/csv.ts";
import {
  comparedCells,
  comparisonColumns,
  designationColumns,
  observationColumns,
} from "../export/figure-columns.ts";
import { type ExportTable, tableOf } from "../export/table.ts";
import { ProblemError } from "../problem/problem.ts";
import type { Store } from "../store/store.ts";
import { comparisonsOf } from "./comparisons.ts";
import { designationsOf, observationsOf } from "./figures.ts";
import type { Sources, TypedApp } from "./route.ts";

/** A file has no pages. */
const cut = { limit: true, after: true } as const;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Adds the exports: each table as CSV and as a workbook, and the whole data package. */
export function addExportRoutes(app: TypedApp, sources: Sources): void {
  const { store } = sources;
  addTable(app, store, "hospitals", emptyQuerySchema, async () =>
    tableOf("hospitals", hospitalColumns, await store.hospitals()),
  );
  addTable(app, store, "documents", emptyQuerySchema, async () =>
    tableOf("documents", documentColumns, await store.documents()),
  );
  addTable(app, store, "indicators", emptyQuerySchema, async () =>
    tableOf("indicators", indicatorColumns, await store.indicators()),
  );
  addTable(app, store, "programmes", emptyQuerySchema, async () =>
    tableOf("programmes", programmeColumns, await store.programmes()),
  );
  addTable(app, store, "specialties", emptyQuerySchema, async () =>
    tableOf("specialties", specialtyColumns, await store.specialties()),
  );
  addTable(app, store, "observations", z.omit(observationsQuerySchema, cut), async (query) =>
    tableOf("observations", observationColumns, await observationsOf(store, query)),
  );
  addTable(app, store, "designations", z.omit(designationsQuerySchema, cut), async (query) =>
    tableOf("designations", designationColumns, await designationsOf(store, query)),
  );
  addTable(app, store, "comparisons", z.omit(comparisonsQuerySchema, cut), async (query) =>
    tableOf("comparisons", comparisonColumns, comparedCells(await comparisonsOf(store, query))),
  );
  addPackage(app, sources);
}

function addTable<Query extends z.ZodMiniType>(
  app: TypedApp,
  store: Store,
  name: string,
  querystring: Query,
  tableFor: (query: z.output<Query>) => Promise<ExportTable>,
): void {
  const schemaFor = (format: string, type: string) => ({
    summary: `${name} as ${format}`,
    querystring,
    response: { 200: { content: { [type]: { schema: z.string() } } } },
  });
  app.get(
    `${paths.export}/${name}.csv`,
    { config: { isImmutable: true }, schema: schemaFor("CSV", "text/csv") },
    async ({ query }, reply) => {
      const text = csvOf(await tableFor(query as z.output<Query>));
      return attached(reply, `${name}-${store.release}.csv`, "text/csv; charset=utf-8")
        .serializer(String)
        .send(text);
    },
  );
  // Its readme says the day of the export, so it is made each time.
  app.get(
    `${paths.export}/${name}.xlsx`,
    { schema: schemaFor("XLSX", xlsxType) },
    async ({ query, host, protocol, originalUrl }, reply) => {
      const { xlsxOf } = await import("../export/xlsx.ts");
      const workbook = await xlsxOf(await tableFor(query as z.output<Query>), {
        release: store.release,
        date: new Date().toISOString().slice(0, 10),
        address: `${protocol}://${host}${originalUrl}`,
        hospitals: await store.hospitals(),
        documents: await store.documents(),
      });
      return attached(reply, `${name}-${store.release}.xlsx`, xlsxType)
        .header("cache-control", "no-store")
        .send(workbook);
    },
  );
}

function addPackage(app: TypedApp, { store, dataFolder }: Sources): void {
  const schema = {
    summary: "The data package: descriptor and all tables",
    querystring: emptyQuerySchema,
    response: { 200: { content: { "application/zip": { schema: z.string() } } } },
  };
  app.get(
    `${paths.export}/datapackage.zip`,
    { config: { isImmutable: true }, schema },
    async (_request, reply) => {
      const { dataPackageZip } = await import("../export/data-package.ts");
      const zip = dataFolder === undefined ? undefined : dataPackageZip(dataFolder, store.release);
      if (zip === undefined) {
        throw new ProblemError(
          "data-package-not-available",
          `The data files no longer are those of release ${store.release}.`,
        );
      }
      return attached(reply, `yiheng-${store.release}.zip`, "application/zip").send(zip);
    },
  );
}

function attached(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply.type(type).header("content-disposition", `attachment; filename="${name}"`);
}
