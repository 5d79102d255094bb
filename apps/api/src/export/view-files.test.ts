import { paths } from "@yiheng/contract";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { csvRows, sheetRows, unzip } from "../testing/spreadsheet.ts";
import { loadTestPackage } from "../testing/test-data.ts";
import { sheetOf, textCell } from "./sheet.ts";

const { dataset, release } = loadTestPackage();

type Row = Readonly<Record<string, string>>;

async function rowsOf(file: string): Promise<readonly Row[]> {
  const [head = [], ...rows] = csvRows((await testApp().inject(`${paths.export}/${file}`)).body);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);

describe("a profile as a file", () => {
  it("has every figure of the hospital, with the part it plays, in the order asked for", async () => {
    const rows = await rowsOf("profile.csv?of=south&part=figures&sort=scope&lang=en");
    const own = dataset.observations.filter(({ hospital }) => hospital === "south");
    expect(rows).toHaveLength(own.length);
    expect(new Set(column(rows, "observation"))).toEqual(new Set(own.map(({ id }) => id)));
    expect(column(rows, "scope").at(-1)).toBe("Department");
    const use = Object.fromEntries(rows.map((row) => [row["observation"], row["use_name"]]));
    expect(use["south-research-projects-approved-2023"]).toBe("charted");
    expect(use["south-party-branches-2023-other"]).toBe("contradicts the charted figure");
    expect(use["south-research-projects-approved-2023-provincial"]).toBe("part of a total");
  });

  it("keeps the profiled hospital first beside the others, and the absent with their reason", async () => {
    const rows = await rowsOf("profile.csv?of=west&part=beside&lang=en");
    const projects = rows.filter(({ indicator }) => indicator === "research-projects-approved");
    expect(column(projects, "hospital")).toEqual(["west", "north", "south"]);
  });

  it("lists what only this hospital prints, and what it omits with the reason", async () => {
    const only = await rowsOf("profile.csv?of=north&part=only-here");
    expect(new Set(column(only, "hospital"))).toEqual(new Set(["north"]));
    expect(column(only, "indicator")).toContain("npa-grade");
    const omitted = await rowsOf("profile.csv?of=west&part=omitted&lang=en");
    const own = omitted.filter(({ hospital }) => hospital === "west");
    expect(new Set(column(own, "state"))).toEqual(new Set(["missing"]));
    expect(column(own, "missing_reason")).toContain("Not reported");
  });

  it("compares the profiled hospital even where it is not among those chosen", async () => {
    const rows = await rowsOf("profile.csv?of=west&part=beside&hospital=north");
    expect(new Set(column(rows, "hospital"))).toEqual(new Set(["west", "north"]));
  });

  it("tells its summary in sentences, each with the remarks to be read with it", async () => {
    const rows = await rowsOf("profile.csv?of=north&part=summary&lang=en");
    const remarks = rows.filter(({ part }) => part === "caveats");
    const read = rows.flatMap((row) => row["remarks"]?.split(", ").filter(Boolean) ?? []);
    expect(read.every((number) => remarks.some((remark) => remark["number"] === number))).toBe(true);
    expect(rows[0]?.["sentence"]).toMatch(/^North City Hospital/);
  });

  it("says where it is found again, and refuses a hospital that does not exist", async () => {
    const [row] = await rowsOf("profile.csv?of=north&part=figures&sort=verdict&lang=en");
    expect(row?.["view"]).toMatch(
      /\/hospitals\/north\?lang=en&period=latest&sort=verdict&release=[0-9a-f]{12}$/,
    );
    const answer = await testApp().inject(`${paths.export}/profile.csv?of=nord`);
    expect([answer.statusCode, answer.json().errors[0].parameter]).toEqual([400, "of"]);
  });
});

describe("a document as a file", () => {
  it("has its figures and titles in the order in which they are printed", async () => {
    const rows = await rowsOf("document.csv?of=north-2023-review&lang=zh");
    const starts = column(rows, "start").map(Number);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(column(rows, "what"))).toEqual(new Set(["数字", "称号"]));
    const title = rows.find(({ what }) => what === "称号");
    expect([title?.["label"], title?.["status_name"], title?.["printed"]]).toEqual([
      "心血管内科",
      "建设中",
      "心血管内科",
    ]);
    expect(title?.["value"]).toBe("");
  });

  it("is narrowed as on its page", async () => {
    const titles = await rowsOf("document.csv?of=north-2023-review&about=title");
    expect(new Set(column(titles, "what"))).toEqual(new Set(["称号"]));
    const told = await rowsOf("document.csv?of=south-2023-review&use=text-only");
    expect(column(told, "observation")).toContain("south-party-branches-2023-other");
  });

  it("names in its workbook the one document it is taken from", async () => {
    const { rawPayload } = await testApp().inject(`${paths.export}/document.xlsx?of=north-2023-review`);
    expect(sheetRows(rawPayload, 3).slice(1)).toHaveLength(1);
  });
});

describe("the dictionary as a file", () => {
  it("is narrowed as on its page, and tells what each hospital prints or why it has no figure", async () => {
    const rows = await rowsOf("dictionary.csv?domain=appraisal&kind=rank&lang=en");
    expect(column(rows, "id")).toEqual(["npa-rank"]);
    expect([rows[0]?.["figure_north"], rows[0]?.["figure_west"]]).toEqual(["no. 102", "Not reported"]);
    expect(await rowsOf("dictionary.csv")).toHaveLength(dataset.indicators.length);
  });

  it("has a column for each hospital that is chosen", async () => {
    const [row] = await rowsOf("dictionary.csv?hospital=north,west");
    const columns = Object.keys(row ?? {}).filter((name) => name.startsWith("figure_"));
    expect(columns).toEqual(["figure_north", "figure_west"]);
  });
});

describe("everything as one workbook", () => {
  it("has a sheet for each table, with a row for each item", async () => {
    const { rawPayload, headers } = await testApp().inject(`${paths.export}/yiheng.xlsx?lang=en`);
    expect(headers["content-disposition"]).toBe(`attachment; filename="yiheng-${release}.xlsx"`);
    const names = [
      ...(unzip(rawPayload).get("xl/workbook.xml")?.toString() ?? "").matchAll(
        /<sheet [^>]*name="([^"]+)"/gu,
      ),
    ];
    expect(names.map(([, name]) => name)).toEqual([
      "readme",
      "comparisons",
      "all figures",
      "titles",
      "dictionary",
      "hospitals",
      "programmes",
      "specialties",
      "sources",
    ]);
    const items = [
      dataset.indicators.length * dataset.hospitals.length,
      dataset.observations.length,
      dataset.designations.length,
      dataset.indicators.length,
      dataset.hospitals.length,
      dataset.programmes.length,
      dataset.specialties.length,
      dataset.documents.length,
    ];
    const rows = items.map((_, index) => sheetRows(rawPayload, index + 2).length - 1);
    expect(rows).toEqual(items);
  });

  it("is printed on A4 as wide as can be read, with headings and names on every page", async () => {
    const { rawPayload } = await testApp().inject(`${paths.export}/yiheng.xlsx?lang=en`);
    const files = unzip(rawPayload);
    const setups = [...files]
      .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
      .map(([, xml]) =>
        /<pageSetup paperSize="9" orientation="(\w+)" fitToWidth="(\d)"/u.exec(xml.toString()),
      );
    expect(setups.every((setup) => setup !== null)).toBe(true);
    const titles = files.get("xl/workbook.xml")?.toString() ?? "";
    expect(titles).toMatch(
      /Print_Titles" localSheetId="1">'comparisons'!\$A:\$[A-Z],'comparisons'!\$1:\$1</u,
    );
    expect(titles).not.toContain("'readme'!");
  });

  it("keeps every header in sight and lets its rows be filtered", async () => {
    const { rawPayload } = await testApp().inject(`${paths.export}/yiheng.xlsx`);
    const files = unzip(rawPayload);
    for (let sheet = 2; sheet <= 9; sheet += 1) {
      const xml = files.get(`xl/worksheets/sheet${sheet}.xml`)?.toString() ?? "";
      expect(xml).toMatch(/<pane [^>]*state="frozen"/u);
      const last = [...xml.matchAll(/<c r="([A-Z]+)1"/gu)].at(-1)?.[1];
      const rows = xml.match(/<row /gu)?.length;
      expect(xml).toContain(`</sheetData><autoFilter ref="A1:${last}${rows}"/>`);
      expect(xml).not.toContain("<f>");
    }
  });
});

describe("a sheet", () => {
  const sheet = (columns: readonly string[], row: readonly (string | number | undefined)[]) =>
    sheetOf(
      "sheet",
      {
        name: "t",
        columns,
        headings: columns.map((name) => ({ zh: name, en: name })),
        rows: [row],
        naming: 0,
      },
      "zh",
    );

  it("types what it writes: numbers, days and texts, and nothing where nothing is", () => {
    const [, row = []] = sheet(
      ["value", "period_to", "code", "note"],
      [1700000, "2023-12-31", "03.04", undefined],
    ).data;
    expect(row).toMatchObject([
      { value: 1700000, type: Number, format: "#,##0" },
      { value: new Date("2023-12-31T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
      { value: "03.04", type: String, format: "@" },
      null,
    ]);
  });

  it("writes as text whatever begins like a formula or looks like a number", () => {
    for (const text of ["=1+1", "+86", "-1", "@cmd", "＝1+1", "03.04", "1/2", "50%"])
      expect(textCell(text)).toEqual({ value: text, type: String, format: "@" });
  });

  it("gives a row the height of its longest sentence", () => {
    const { data, columns } = sheet(["definition", "unit"], ["定义".repeat(50), "人"]);
    expect(columns[0]?.width).toBe(60);
    expect(data[1]).toMatchObject([{ wrap: true, height: 60, alignVertical: "top" }, { height: 60 }]);
  });
});
