import {
  type Download,
  downloadSchema,
  emptyQuerySchema,
  listOf,
  paths,
  type WholeFile,
  wholeFiles,
  workbookQuerySchema,
} from "@yiheng/contract";
import { ProblemError } from "../problem/problem.ts";
import { attached, originOf, schemaFor, today, xlsxType } from "./export-table.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const zipType = "application/zip";
const sqliteType = "application/vnd.sqlite3";
const sdmxType = "application/vnd.sdmx.data+csv";
/** Writers of files are brought when a file is first asked for. */
const bringWriters = () => import("../export/files/whole-release.ts");

/** Adds the whole release as a data package, as its SQLite file and as SDMX-CSV; the same release gives the same bytes. */
export function addReleaseFiles(app: TypedApp, sources: Sources): void {
  const { store } = sources;
  const { release } = store;
  app.get(
    `${paths.export}/datapackage.zip`,
    { config, schema: schemaFor("The data package: descriptor and all tables", emptyQuerySchema, zipType) },
    async (_request, reply) => {
      const zip = (await bringWriters()).dataPackageOf(sources);
      if (zip === undefined) throw notAvailable(`The data files no longer are those of release ${release}.`);
      return attached(reply, `yiheng-${release}.zip`, zipType).send(zip);
    },
  );
  app.get(
    `${paths.export}/yiheng.sqlite`,
    { config, schema: schemaFor("The release as its SQLite file", emptyQuerySchema, sqliteType) },
    async (_request, reply) => {
      const bytes = await (await bringWriters()).sqliteOf(store);
      if (bytes === undefined) throw notAvailable(`Release ${release} is not kept as an SQLite file.`);
      return attached(reply, `yiheng-${release}.sqlite`, sqliteType).send(bytes);
    },
  );
  app.get(
    `${paths.export}/sdmx.csv`,
    { config, schema: schemaFor("All observations as SDMX-CSV 2.0", emptyQuerySchema, sdmxType) },
    async (_request, reply) => {
      const text = await (await bringWriters()).sdmxOf(store);
      const name = `yiheng-sdmx-${release}.csv`;
      return attached(reply, name, `${sdmxType}; version=2.0.0; charset=utf-8`).serializer(String).send(text);
    },
  );
  addWorkbook(app, sources);
  addDownloads(app, sources);
}

/** Everything as one workbook, in words of one language; it names the address it was asked at. */
function addWorkbook(app: TypedApp, { store }: Sources): void {
  app.get(
    `${paths.export}/yiheng.xlsx`,
    { schema: schemaFor("Everything as one workbook", workbookQuerySchema, xlsxType) },
    async (request, reply) => {
      const { workbookFor } = await bringWriters();
      const making = { origin: originOf(request), path: request.originalUrl, date: today() };
      return attached(reply, `yiheng-${store.release}.xlsx`, xlsxType)
        .header("cache-control", "no-store")
        .send(await workbookFor(store, request.query.lang, making));
    },
  );
}

/** Which of these files there are, and how large they are. */
function addDownloads(app: TypedApp, sources: Sources): void {
  const summary = "The files that hold the whole release, with their sizes in bytes";
  app.get(
    paths.export,
    {
      config,
      schema: { summary, querystring: emptyQuerySchema, response: { 200: listOf(downloadSchema) } },
    },
    async () => {
      const items: Download[] = [];
      for (const file of wholeFiles) {
        const bytes = await sizeOf(file, sources);
        if (bytes !== undefined) items.push({ file, bytes });
      }
      return { items, release: sources.store.release };
    },
  );
}

/** The workbook's is that of a short address on some day. */
async function sizeOf(file: WholeFile, sources: Sources): Promise<number | undefined> {
  const writers = await bringWriters();
  const { store } = sources;
  const made = {
    "yiheng.xlsx": () => writers.workbookFor(store, "zh", { origin: "", path: "/", date: "2000-01-01" }),
    "datapackage.zip": () => writers.dataPackageOf(sources),
    "yiheng.sqlite": () => writers.sqliteOf(store),
    "sdmx.csv": () => writers.sdmxOf(store),
  };
  return (await made[file]())?.byteLength;
}

function notAvailable(sentence: string): ProblemError {
  return new ProblemError("data-package-not-available", sentence);
}
