import { expect, test } from "@playwright/test";
import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip } from "../../apps/api/src/testing/spreadsheet.ts";
import type { Designation, Observation } from "../../packages/domain/src/index.ts";
import { csvAt, csvIn, pick, type Row, sheetIn } from "./files.ts";

// Whatever form the whole release is taken away in, its figures and titles are those of the API.

const columns = (
  "id hospital indicator scope period_from period_to period_type period_basis value lower upper bound qualifier " +
  "unit printed document section paragraph start end statement"
).split(" ");

function factsOf({ period, quantity, receipt, ...observation }: Observation): Row {
  const { from, to, type, basis } = period;
  const dated = { period_from: from, period_to: to, period_type: type, period_basis: basis };
  return pick({ ...observation, ...dated, ...quantity, ...receipt }, columns);
}

let observations: readonly Observation[];
let designations: readonly Designation[];

test.beforeAll(async ({ request }) => {
  ({ items: observations } = await (await request.get("/api/v1/observations")).json());
  ({ items: designations } = await (await request.get("/api/v1/designations")).json());
});

test("the CSV of figures holds what the API says of each", async ({ request }) => {
  const rows = await csvAt(request, "/api/v1/export/observations.csv");
  expect(rows.map((row) => pick(row, columns))).toEqual(observations.map(factsOf));
});

test("the data package holds the same figures and titles", async ({ request }) => {
  const files = unzip(await (await request.get("/api/v1/export/datapackage.zip")).body());
  const rowsUnder = (folder: string) =>
    [...files].flatMap(([name, bytes]) => {
      const [, document] = new RegExp(`^${folder}/(.+)\\.csv$`, "u").exec(name) ?? [];
      if (document === undefined) return [];
      return csvIn(withReturns(bytes.toString())).map((row): Row => ({ ...row, document }));
    });
  expect(sorted(rowsUnder("observations").map((row) => pick(row, columns)))).toEqual(
    sorted(observations.map(factsOf)),
  );
  const titles = ["id", "hospital", "programme", "status", "label_zh"];
  expect(sorted(rowsUnder("designations").map((row) => pick(row, titles)))).toEqual(
    sorted(designations.map((title) => pick({ ...title, label_zh: title.label.zh }, titles))),
  );
});

test("the SQLite file holds the same figures and titles", async ({ request }) => {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-same-"));
  const path = join(folder, "yiheng.sqlite");
  writeFileSync(path, await (await request.get("/api/v1/export/yiheng.sqlite")).body());
  const database = new DatabaseSync(path, { readOnly: true });
  const rowsOf = (table: string) => database.prepare(`SELECT * FROM ${table} ORDER BY position`).all();
  expect(rowsOf("observations").map((row) => pick(row, columns))).toEqual(observations.map(factsOf));
  const titles = ["id", "hospital", "programme", "status", "label_zh"];
  expect(rowsOf("designations").map((row) => pick(row, titles))).toEqual(
    designations.map((title) => pick({ ...title, label_zh: title.label.zh }, titles)),
  );
  database.close();
  rmSync(folder, { recursive: true });
});

test("SDMX-CSV holds the same figures", async ({ request }) => {
  const rows = await csvAt(request, "/api/v1/export/sdmx.csv");
  const exchanged = rows.map((row) => {
    const [id, place] = row["EVIDENCE[]"]?.split("|") ?? [];
    const value = row["OBS_VALUE"] === "NaN" ? "" : row["OBS_VALUE"];
    const { LOWER: lower, UPPER: upper, HOSPITAL: hospital, INDICATOR: indicator, RAW: printed } = row;
    return { id, hospital, indicator, scope: row["SCOPE"], value, lower, upper, printed, place };
  });
  const told = observations.map((observation) => {
    const { document, start, end, printed } = observation.receipt;
    const facts = pick({ ...observation, ...observation.quantity, printed }, sdmxColumns);
    return { ...facts, place: `${document}#char=${start},${end}` };
  });
  expect(exchanged).toEqual(told);
});

const sdmxColumns = ["id", "hospital", "indicator", "scope", "value", "lower", "upper", "printed"];

test("the one workbook holds the sheets of the files beside it", async ({ request }) => {
  const workbook = await (await request.get("/api/v1/export/yiheng.xlsx")).body();
  const files = ["comparisons", "figures", "designations", "dictionary"];
  for (const [at, file] of files.entries()) {
    const rows = await csvAt(request, `/api/v1/export/${file}.csv`);
    const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "view");
    const sheet = sheetIn(workbook, at + 2, Object.keys(rows[0] ?? {}));
    expect(
      sheet.map((row) => pick(row, names)),
      file,
    ).toEqual(rows.map((row) => pick(row, names)));
  }
});

/** The files of the package end their lines as editors do; a line that breaks within a cell stays as it is. */
function withReturns(text: string): string {
  return text.replaceAll(/("(?:[^"]|"")*")|\r?\n/gu, (_, quoted?: string) => quoted ?? "\r\n");
}

function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (`${a["id"]}` < `${b["id"]}` ? -1 : 1));
}
