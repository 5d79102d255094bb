import { paths, wholeFiles } from "@yiheng/contract";
import { loadDataset } from "@yiheng/dataset";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildRelease } from "../store/sqlite/build.ts";
import { csvRows, sheetRows, unzip } from "../testing/spreadsheet.ts";
import { csvOf } from "./csv.ts";
import { testApp } from "../testing/test-app.ts";
import { copiedPackage, loadTestPackage, temporaryFolder, testPackage } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();

describe("a table as CSV", () => {
  it("begins with the byte-order mark that spreadsheets want, and has a row for each item", async () => {
    const answer = await testApp().inject(`${paths.export}/observations.csv`);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="observations-${release}.csv"`);
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = answer.body.trimEnd().split("\r\n");
    expect(lines).toHaveLength(dataset.observations.length + 1);
    expect(lines[1]).toContain(
      "north-service-encounters-2023,north,service-encounters,hospital,,,2023-01-01,2023-12-31",
    );
    expect(lines[1]).toContain(",,1700000,1800000,printed,about-plus,visits,north-2023-review,170余万人次,");
  });

  it("can be read again by the loader as the table it came from", async () => {
    const app = testApp();
    const folder = copiedPackage();
    for (const table of ["hospitals", "documents", "indicators", "programmes", "specialties"]) {
      writeFileSync(
        join(folder, `${table}.csv`),
        (await app.inject(`${paths.export}/${table}.csv`)).rawPayload,
      );
    }
    const loaded = loadDataset(folder);
    expect(loaded.ok && loaded.dataset).toEqual(dataset);
  });

  it("takes the filters of its list, and no others", async () => {
    const app = testApp();
    const filtered = await app.inject(`${paths.export}/observations.csv?hospital=west`);
    expect(filtered.body.trimEnd().split("\r\n")).toHaveLength(3);
    expect((await app.inject(`${paths.export}/observations.csv?limit=2`)).statusCode).toBe(400);
    expect((await app.inject(`${paths.export}/hospitals.csv?hospital=west`)).statusCode).toBe(400);
    expect((await app.inject(`${paths.export}/nothing.csv`)).statusCode).toBe(404);
  });

  it("gives a text that a spreadsheet would run an apostrophe, and leaves negative numbers alone", () => {
    const rows = [["=1+1", "+86", "-1", "@cmd", "\t=1", "＝1+1", -5, "plain"]];
    const text = csvOf({ name: "t", columns: [], headings: [], rows, naming: 0 });
    expect(text.split("\r\n")[1]).toBe("'=1+1,'+86,'-1,'@cmd,'\t=1,'＝1+1,-5,plain");
  });
});

describe("comparisons as a file", () => {
  const address = `${paths.export}/comparisons`;

  it("have a row for a hospital without a figure, with the reason in words and no number", async () => {
    const { body } = await testApp().inject(`${address}.csv?indicator=npa-rank&lang=en`);
    const [head = [], ...rows] = csvRows(body);
    const cell = (name: string) => rows.find((row) => row.includes("west"))?.[head.indexOf(name)];
    expect(["state", "missing", "missing_reason", "figure", "value", "lower", "upper"].map(cell)).toEqual([
      "missing",
      "not-reported",
      "Not reported",
      "",
      "",
      "",
      "",
    ]);
    expect(rows).toHaveLength(dataset.hospitals.length);
  });

  it("say verdict, reasons, place, release and the address that makes the view again", async () => {
    const query = "?indicator=service-encounters&hospital=north,west&period=same-year&lang=zh";
    const answer = await testApp().inject({
      url: `${address}.csv${query}`,
      headers: { host: "yiheng.test" },
    });
    const [head = [], row = []] = csvRows(answer.body);
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell("printed")).toBe("170余万人次");
    expect(cell("figure")).toBe("170余万人次");
    expect([cell("lower"), cell("upper"), cell("value")]).toEqual(["1700000", "1800000", ""]);
    expect(cell("reasons_text")).toMatch(/。$/u);
    expect(cell("document_title")).toBe("北城医院2023年工作回顾");
    expect([cell("section"), cell("paragraph"), cell("start"), cell("end")].every(Boolean)).toBe(true);
    expect(cell("release")).toBe(release);
    expect(cell("view")).toBe(
      `http://yiheng.test/compare?lang=zh&hospital=north,west&period=same-year&indicator=service-encounters&release=${release}`,
    );
    expect(answer.headers["content-disposition"]).toBe(
      `attachment; filename="yiheng-service-encounters-north-west-same-year-${release}.csv"`,
    );
  });

  it("keep to one verdict where asked", async () => {
    const { body } = await testApp().inject(`${address}.csv?verdict=no-value`);
    const [head = [], ...rows] = csvRows(body);
    expect(new Set(rows.map((row) => row[head.indexOf("verdict")]))).toEqual(new Set(["no-value"]));
  });

  it("are no answer that a cache may hand to a caller at another address", async () => {
    const app = testApp();
    const viewAt = async (host: string) =>
      (await app.inject({ url: `${address}.csv`, headers: { host } })).body;
    expect(await viewAt("one.test")).toContain("http://one.test/");
    expect(await viewAt("two.test")).not.toContain("http://one.test/");
  });
});

describe("a table as a workbook", () => {
  it("keeps numbers as numbers, days as days and the header in sight, and has no formulas", async () => {
    const answer = await testApp().inject(`${paths.export}/observations.xlsx`);
    const files = unzip(answer.rawPayload);
    const sheet = files.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
    expect(sheet).toMatch(/<v>1700000<\/v>/u);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/u);
    expect(sheet).not.toContain("<f>");
    const [head = [], row = []] = sheetRows(answer.rawPayload, 1);
    expect(row[head.indexOf("period_from")]).toBe(Date.UTC(2023, 0, 1) / 86_400_000 + 25_569);
  });

  it("says in its other sheets what it is, of which release, and from which sources", async () => {
    const url = `${paths.export}/comparisons.xlsx?indicator=service-encounters`;
    const { rawPayload } = await testApp().inject(url);
    const readme = sheetRows(rawPayload, 2).flat();
    for (const word of ["标题", "判定", "年度规则", "各取最近", release, "重现此视图", "reasons_text"])
      expect(readme).toContain(word);
    expect(readme.join("")).toContain("空格表示没有数字，不是零");
    const sources = sheetRows(rawPayload, 3);
    expect(sources).toHaveLength(dataset.documents.length + 1);
    expect(sources.flat()).toContain("北城医院2023年工作回顾");
  });
});

describe("the data package as a ZIP file", () => {
  it("holds the descriptor and every table to the byte, and loads as the same release", async () => {
    const answer = await testApp().inject(`${paths.export}/datapackage.zip`);
    expect(answer.headers["content-type"]).toBe("application/zip");
    const files = unzip(answer.rawPayload);
    const folder = temporaryFolder();
    for (const [name, bytes] of files) {
      expect(bytes.equals(readFileSync(join(testPackage, name)))).toBe(true);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const loaded = loadDataset(folder);
    expect(loaded.ok && loaded.release).toBe(release);
  });

  it("is not given out when the files are no longer those of the release", async () => {
    const folder = copiedPackage();
    appendFileSync(join(folder, "specialties.csv"), "04,外科,Surgery,,\n");
    const answer = await testApp({ dataFolder: folder }).inject(`${paths.export}/datapackage.zip`);
    expect([answer.statusCode, answer.json().type]).toEqual([404, "/problems/data-package-not-available"]);
  });
});

describe("the release in other forms", () => {
  it("is its SQLite file, byte for byte", async () => {
    const answer = await testApp().inject(`${paths.export}/yiheng.sqlite`);
    expect(answer.rawPayload.subarray(0, 15).toString()).toBe("SQLite format 3");
    const folder = temporaryFolder();
    const file = buildRelease(folder, dataset, release);
    expect(answer.rawPayload.equals(readFileSync(file))).toBe(true);
  });

  it("is SDMX-CSV, a row for each observation, each with a key of its own", async () => {
    const { body } = await testApp().inject(`${paths.export}/sdmx.csv`);
    const [head = [], ...rows] = csvRows(body);
    expect(head.slice(0, 3)).toEqual(["STRUCTURE[|]", "STRUCTURE_ID", "ACTION"]);
    expect(rows).toHaveLength(dataset.observations.length);
    const dimensions = ["FREQ", "HOSPITAL", "INDICATOR", "SCOPE", "BREAKDOWN", "TIME_PERIOD"];
    const keys = rows.map((row) => dimensions.map((name) => row[head.indexOf(name)]).join("\n"));
    expect(new Set(keys).size).toBe(rows.length);
    const bounded = rows.find((row) => row.includes("170余万人次")) ?? [];
    expect(["OBS_VALUE", "LOWER", "UPPER"].map((name) => bounded[head.indexOf(name)])).toEqual([
      "NaN",
      "1700000",
      "1800000",
    ]);
  });

  it("is listed with the sizes of its forms, and only those there are", async () => {
    const app = testApp();
    const listed: { items: { file: string; bytes: number }[] } = (await app.inject(paths.export)).json();
    expect(listed.items.map(({ file }) => file)).toEqual([...wholeFiles]);
    for (const { file, bytes } of listed.items) {
      const { rawPayload } = await app.inject(`${paths.export}/${file}`);
      // A workbook names the day and the address it was made at.
      const tolerance = file === "yiheng.xlsx" ? 500 : 0;
      expect(Math.abs(rawPayload.length - bytes)).toBeLessThanOrEqual(tolerance);
    }
    const without = await testApp({ dataFolder: temporaryFolder() }).inject(paths.export);
    expect(without.json().items.map(({ file }: { file: string }) => file)).not.toContain("datapackage.zip");
  });

  it("is the same to the byte each time", async () => {
    for (const file of ["datapackage.zip", "sdmx.csv"]) {
      const [one, two] = [testApp(), testApp()];
      const bytes = async (app: typeof one) => (await app.inject(`${paths.export}/${file}`)).rawPayload;
      expect((await bytes(one)).equals(await bytes(two))).toBe(true);
    }
  });
});
