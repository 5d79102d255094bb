import { emptyQuerySchema, paths, workbookQuerySchema } from "@yiheng/contract";
import { comparisonsView } from "../export/view.ts";
import { fileWords, terms } from "../export/words.ts";
import { ProblemError } from "../problem/problem.ts";
import { attached, originOf, schemaFor, today, xlsxType } from "./export-table.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const sqliteType = "application/vnd.sqlite3";
const sdmxType = "application/vnd.sdmx.data+csv";

/** Adds the whole release as a data package, as its SQLite file and as SDMX-CSV; the same release gives the same bytes. */
export function addReleaseFiles(app: TypedApp, { store, dataFolder }: Sources): void {
  const { release } = store;
  app.get(
    `${paths.export}/datapackage.zip`,
    {
      config,
      schema: schemaFor("The data package: descriptor and all tables", emptyQuerySchema, "application/zip"),
    },
    async (_request, reply) => {
      const { dataPackageZip } = await import("../export/data-package.ts");
      const zip = dataFolder === undefined ? undefined : dataPackageZip(dataFolder, release);
      if (zip === undefined) throw notAvailable(`The data files no longer are those of release ${release}.`);
      return attached(reply, `yiheng-${release}.zip`, "application/zip").send(zip);
    },
  );
  app.get(
    `${paths.export}/yiheng.sqlite`,
    { config, schema: schemaFor("The release as its SQLite file", emptyQuerySchema, sqliteType) },
    async (_request, reply) => {
      const { readFile } = await import("node:fs/promises");
      const bytes = store.file === undefined ? undefined : await readFile(store.file).catch(() => undefined);
      if (bytes === undefined) throw notAvailable(`Release ${release} is not kept as an SQLite file.`);
      return attached(reply, `yiheng-${release}.sqlite`, sqliteType).send(bytes);
    },
  );
  app.get(
    `${paths.export}/sdmx.csv`,
    { config, schema: schemaFor("All observations as SDMX-CSV 2.0", emptyQuerySchema, sdmxType) },
    async (_request, reply) => {
      const [{ sdmxTable }, { plainCsvOf }] = await Promise.all([
        import("../export/sdmx.ts"),
        import("../export/csv.ts"),
      ]);
      const [observations, indicators] = [await store.observations({}), await store.indicators()];
      const text = plainCsvOf(sdmxTable(observations, indicators, await store.hospitals()));
      const name = `yiheng-sdmx-${release}.csv`;
      return attached(reply, name, `${sdmxType}; version=2.0.0; charset=utf-8`).serializer(String).send(text);
    },
  );
}

/** Adds everything as one workbook, in words of one language; it names the address it was asked at. */
export function addWorkbook(app: TypedApp, { store }: Sources): void {
  const { release } = store;
  app.get(
    `${paths.export}/yiheng.xlsx`,
    { schema: schemaFor("Everything as one workbook", workbookQuerySchema, xlsxType) },
    async (request, reply) => {
      const [{ workbookOf }, { workbookTables }] = await Promise.all([
        import("../export/xlsx.ts"),
        import("../export/files/workbook-tables.ts"),
      ]);
      const { lang } = request.query;
      const view = originOf(request) + comparisonsView({ period: "latest", lang }, release);
      const workbook = await workbookOf(await workbookTables(store, lang, view), {
        lang,
        title: fileWords[lang].everything,
        periodRule: terms[lang].periodRule.latest,
        release,
        date: today(),
        address: `${originOf(request)}${request.originalUrl}`,
        view,
        hospitals: await store.hospitals(),
        documents: await store.documents(),
      });
      return attached(reply, `yiheng-${release}.xlsx`, xlsxType)
        .header("cache-control", "no-store")
        .send(workbook);
    },
  );
}

function notAvailable(sentence: string): ProblemError {
  return new ProblemError("data-package-not-available", sentence);
}
