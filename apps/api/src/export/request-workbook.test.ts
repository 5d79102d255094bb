import { paths } from "@yiheng/contract";
import { parseRequestId, requestQuestion, requestsOf, sheetColumns } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { csvRows, sheetRows, unzip } from "../testing/spreadsheet.ts";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();
const asked = requestsOf(
  { ...dataset, periodRule: "latest" },
  dataset.hospitals.flatMap(({ id }) => (String(id) === "south" ? [id] : [])),
);
const names = Object.keys(sheetColumns);
const columnOf = (name: keyof typeof sheetColumns) => names.indexOf(name);

async function workbook(query: string): Promise<Buffer> {
  return (await testApp().inject(`${paths.export}/requests.xlsx?${query}`)).rawPayload;
}

describe("a sheet of questions", () => {
  it("has a letter, the headings, and a row for every question with its id and an empty place for the answer", async () => {
    const rows = sheetRows(await workbook("hospital=south"), 1);
    expect(rows[0]?.[0]).toBe("补充数字请求单：南江医院");
    expect(rows[2]).toEqual(Object.values(sheetColumns).map(({ zh }) => zh));
    const questions = rows.slice(3).filter((row) => typeof row[0] === "number");
    expect(questions.map((row) => row[columnOf("question")])).toEqual(
      asked.map((request) => requestQuestion(request).zh),
    );
    for (const [index, row] of questions.entries()) {
      expect(row.slice(columnOf("answer"), columnOf("id")).filter((cell) => cell !== undefined)).toEqual([]);
      expect(parseRequestId(String(row[columnOf("id")]))).toMatchObject({
        hospital: "south",
        indicator: asked[index]?.indicator.id,
        period: asked[index]?.period,
      });
    }
  });

  it("says it all in English too, but for the words that are quoted", async () => {
    const rows = sheetRows(await workbook("hospital=south&lang=en"), 1);
    expect(rows[0]?.[0]).toBe("Request for figures: South River Hospital");
    expect(rows[2]).toEqual(Object.values(sheetColumns).map(({ en }) => en));
    const own = rows.map((row) => row.map((cell) => String(cell).replaceAll(/“[^”]*”/gu, "")));
    expect(JSON.stringify(own)).not.toMatch(/\p{Script=Han}/u);
  });

  it("quotes what the hospital prints now, with document and paragraph", async () => {
    const rows = sheetRows(await workbook("hospital=north"), 1);
    expect(rows.flat()).toContain(
      "报告中印为“170余万人次”（2023年，不是确数），《北城医院2023年工作回顾》第2段",
    );
  });

  it("says how to fill it in, with examples read by the reader itself, and names its sources", async () => {
    const book = await workbook("hospital=south");
    expect(sheetRows(book, 2)).toContainEqual(["60余", 60, 70]);
    expect(sheetRows(book, 2).flat()).toContain(release);
    expect(sheetRows(book, 3).map(([title]) => title)).toEqual([
      "文件",
      ...dataset.documents.map(({ title }) => title.zh),
    ]);
  });

  it("is printed across A4, as wide as the page, with its headings on every page", async () => {
    const files = unzip(await workbook("hospital=south"));
    const sheet = files.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/u);
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/u,
    );
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"/u);
    expect(files.get("xl/workbook.xml")?.toString()).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'问题'!$3:$3</definedName>`,
    );
  });

  it("comes as CSV with the same rows", async () => {
    const answer = await testApp().inject(`${paths.export}/requests.csv?hospital=south`);
    expect(answer.headers["content-disposition"]).toBe(
      `attachment; filename="yiheng-requests-south-latest-${release}.csv"`,
    );
    const [headings, ...rows] = csvRows(answer.body);
    expect(headings).toEqual(Object.values(sheetColumns).map(({ zh }) => zh));
    expect(rows.map((row) => row[columnOf("question")])).toEqual(
      asked.map((request) => requestQuestion(request).zh),
    );
  });

  it.each(["", "hospital=north,south", "hospital=east", "hospital=south&lang=fr"])(
    "is refused for “%s”",
    async (query) => {
      const { statusCode } = await testApp().inject(`${paths.export}/requests.xlsx?${query}`);
      expect(statusCode).toBe(400);
    },
  );
});
