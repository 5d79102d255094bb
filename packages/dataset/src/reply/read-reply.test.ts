import { compare, type Request, requestIdOf, requestsOf } from "@yiheng/domain";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Cell } from "write-excel-file/node";
import type { Dataset } from "../dataset.ts";
import { loadDataset } from "../load.ts";
import { editedPackage } from "../testing/edited-package.ts";
import { type Filling, filledWorkbook, firstRow } from "../testing/filled-workbook.ts";
import { readReply, type ReadReply } from "./read-reply.ts";

/** A copy of the test package to read into; it goes away with the test. */
function packageToReadInto(): string {
  const folder = editedPackage({});
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function datasetOf(folder: string): Dataset {
  const loaded = loadDataset(folder, { archive: join(folder, "texts") });
  if (!loaded.ok) throw new Error("the package is broken");
  return loaded.dataset;
}

function requestsTo(hospital: string, dataset: Dataset): readonly Request[] {
  const asked = dataset.hospitals.flatMap(({ id }) => (String(id) === hospital ? [id] : []));
  return requestsOf({ ...dataset, periodRule: "latest" }, asked);
}

/** The question about an indicator to a hospital of the test package. */
function question(hospital: string, indicator: string): Request {
  const folder = packageToReadInto();
  const found = requestsTo(hospital, datasetOf(folder)).find(
    ({ indicator: { id } }) => String(id) === indicator,
  );
  if (found === undefined) throw new Error(`${hospital} is not asked about ${indicator}`);
  return found;
}

const growth = () => question("south", "outpatient-emergency-visits-growth");
const rank = () => question("south", "npa-rank");
const grade = () => question("south", "npa-grade");
const encounters = () => question("west", "service-encounters");

async function read(
  fillings: readonly Filling[],
  { isTrial = false, id = undefined as string | undefined, folder = packageToReadInto() } = {},
): Promise<{ folder: string; result: ReadReply }> {
  return readBytes(await filledWorkbook(fillings), folder, isTrial, id);
}

function readBytes(bytes: Uint8Array, folder: string, isTrial = false, id?: string) {
  const inbox = mkdtempSync(join(tmpdir(), "yiheng-inbox-"));
  onTestFinished(() => rmSync(inbox, { recursive: true }));
  const file = join(inbox, "sheet.xlsx");
  writeFileSync(file, bytes);
  const archive = join(folder, "texts");
  const result = readReply({ file, into: folder, archive, received: "2024-05-06", isTrial, id });
  return { folder, result };
}

/** Every file of a folder with what is in it. */
function contentsOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return `${path.slice(folder.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
    })
    .toSorted();
}

/** The headings of the sheet's columns that are read back, in the encoding of Chinese Windows. */
const headingsInGb18030 =
  "seC6xaOox+vO8LjEtq+jqSy08Li0o6jV1bmrsry1xNC0t6ijqSy08Li0tcTKsbzko7rG8Cy08Li0tcTKsbzko7rWuSzOysziy/nSqrXEy7XD9yyxuNeioaK5q7K81q60pg==";

const problemsOf = (result: ReadReply) => (result.ok ? [] : result.problems);
const answerColumn = "column “答复（照公布的写法）”";

describe("a filled sheet", () => {
  it("becomes a document whose rows the checks accept, with the verdicts that the questions promised", async () => {
    const questions = [growth(), grade(), rank()];
    const { folder, result } = await read([
      { request: growth(), cells: { answer: "11.2%" } },
      { request: grade(), cells: { answer: "B++" } },
      { request: rank(), cells: { answer: 205, explanation: "参评医院1588家" } },
    ]);
    expect(problemsOf(result)).toEqual([]);
    const dataset = datasetOf(folder);
    const [south] = dataset.hospitals.filter(({ id }) => String(id) === "south");
    for (const { indicator, unlocks } of questions) {
      const whole = dataset.indicators.find(({ id }) => id === indicator.id);
      for (const peer of dataset.hospitals.filter(({ id }) => unlocks.includes(id))) {
        const two = south === undefined ? [] : [south, peer];
        const verdict = whole && compare(whole, two, dataset.observations, "latest").verdict;
        expect([indicator.id, verdict]).toEqual([indicator.id, "comparable"]);
      }
    }
    const answered = new Set(questions.map(({ indicator }) => indicator.id));
    expect(requestsTo("south", dataset).filter(({ indicator }) => answered.has(indicator.id))).toEqual([]);
  });

  it("keeps the answer as written, with its place in a text that has one paragraph for each", async () => {
    const { folder } = await read([
      { request: growth(), cells: { answer: "近12%", remarks: "2024年第3期院报" } },
      { request: grade(), cells: { answer: "B++" } },
    ]);
    const text = readFileSync(join(folder, "texts", "south-reply-2024-05-06.txt"), "utf8");
    expect(text).toBe(
      "南江医院对补充数字请求的答复\n" +
        "门急诊人次增幅，2023年（2023-01-01至2023-12-31），全院：近12%；备注：2024年第3期院报。\n" +
        "国考等级，2023年（2023-01-01至2023-12-31），全院：B++。\n",
    );
    const [first] = datasetOf(folder).observations.filter(
      ({ receipt }) => String(receipt.document) === "south-reply-2024-05-06",
    );
    expect(first).toMatchObject({
      id: "south-reply-2024-05-06-outpatient-emergency-visits-growth",
      quantity: { upper: 12, qualifier: "nearly", unit: "percent" },
      basePeriod: "2022",
      receipt: { paragraph: 2, printed: "近12%", isReply: true },
    });
    const { start = 0, end = 0 } = first?.receipt ?? {};
    expect(Array.from(text).slice(start, end).join("")).toBe("近12%");
  });

  it("is a document of its own type that says it was never published", async () => {
    const { folder } = await read([{ request: grade(), cells: { answer: "B++" } }]);
    const document = datasetOf(folder).documents.at(-1);
    expect(document).toMatchObject({
      id: "south-reply-2024-05-06",
      hospital: "south",
      type: "reply",
      covers: { from: "2023-01-01", to: "2023-12-31", basis: "printed" },
    });
    expect(document?.publishedOn).toBeUndefined();
    expect(document?.note?.en).toContain("no published report");
  });

  it("may answer for another time, which is then said", async () => {
    const day = new Date("2022-01-01T00:00:00Z");
    const dates: Record<string, Cell> = {
      answerFrom: { value: day, type: Date, format: "yyyy-mm-dd" },
      answerTo: "2022年12月31日",
    };
    const { folder } = await read([{ request: encounters(), cells: { answer: "90余万", ...dates } }]);
    const answered = datasetOf(folder).observations.at(-1);
    expect(answered?.period).toEqual({
      from: "2022-01-01",
      to: "2022-12-31",
      type: "year",
      basis: "printed",
    });
  });

  it("states what the question asks for only where its explanation is given", async () => {
    const request = question("north", "research-projects-approved");
    const statedBy = async (cells: Filling["cells"]) => {
      const { folder } = await read([{ request, cells: { answer: "37", ...cells } }]);
      return datasetOf(folder).observations.at(-1)?.stated;
    };
    expect(await statedBy({})).toEqual([]);
    expect(await statedBy({ explanation: "省级12项，市级25项" })).toEqual(["levels"]);
  });

  it("can be read in English", async () => {
    const english = await filledWorkbook([{ request: grade(), cells: { answer: "B++" } }], "en");
    expect(problemsOf(readBytes(english, packageToReadInto()).result)).toEqual([]);
  });

  it("can be read after it was saved as CSV, in UTF-8 or as Chinese Windows writes it", () => {
    const request = grade();
    const whole = requestIdOf({ ...request, indicator: request.indicator.id });
    const row = (answer: string) => `${whole},"${answer}",2023/1/1,2023/12/31,,"see ""web"""\r\n`;
    const headings =
      "编号（请勿改动）,答复（照公布的写法）,答复的时间：起,答复的时间：止,问题所要的说明,备注、公布之处";
    const utf8 = (answer: string) => Buffer.from(`\uFEFF题\r\n${headings}\r\n${row(answer)}`);
    const gb18030 = Buffer.concat([
      Buffer.from(headingsInGb18030, "base64"),
      Buffer.from(`\r\n${row("B++")}`),
    ]);
    expect(problemsOf(readBytes(utf8("B++"), packageToReadInto()).result)).toEqual([]);
    expect(problemsOf(readBytes(gb18030, packageToReadInto()).result)).toEqual([]);
    expect(problemsOf(readBytes(utf8("很好"), packageToReadInto()).result)).toEqual([
      `line 3, ${answerColumn}: “很好” is no grade of npa-grade (等级); write it as printed, such as A+ or 四级甲等`,
    ]);
    expect(problemsOf(readBytes(utf8("=5+6"), packageToReadInto()).result)).toEqual([
      `line 3, ${answerColumn}: is a formula; write the number itself`,
    ]);
  });

  it("writes nothing on trial", async () => {
    const folder = packageToReadInto();
    const before = contentsOf(folder);
    const { result } = await read([{ request: grade(), cells: { answer: "B++" } }], {
      folder,
      isTrial: true,
    });
    expect(result.ok).toBe(true);
    expect(contentsOf(folder)).toEqual(before);
  });

  it("is not taken in twice", async () => {
    const filling = { request: grade(), cells: { answer: "B++" } };
    const { folder } = await read([filling]);
    expect(problemsOf((await read([filling], { folder, id: "south-second" })).result)).toEqual([
      "The same answers were read before, as the document south-reply-2024-05-06.",
    ]);
    const other = await read([{ request: grade(), cells: { answer: "A" } }], { folder });
    expect(problemsOf(other.result)).toEqual([
      "There is a document south-reply-2024-05-06 already; name this one with --as.",
    ]);
  });
});

/** A wrong way to fill in the row of a question, and what is said of it. */
type Wrong = readonly [what: string, filling: () => Filling, problem: string];

const id = "column “编号（请勿改动）”";
const wrong: readonly Wrong[] = [
  [
    "an answer that is no amount",
    () => ({ request: growth(), cells: { answer: "很多" } }),
    `${answerColumn}: “很多” is no amount; write a number such as 63 or 60余`,
  ],
  [
    "a direction without a number",
    () => ({ request: growth(), cells: { answer: "显著上升" } }),
    `${answerColumn}: “显著上升” gives no number; write the number, or leave the cell empty where it is not known`,
  ],
  [
    "an amount in another unit",
    () => ({ request: encounters(), cells: { answer: "63万元" } }),
    `${answerColumn}: “63万元” is an amount in yuan (元); the question asks for visits (人次)`,
  ],
  [
    "a long sentence",
    () => ({
      request: encounters(),
      cells: { answer: "全年服务群众约九十万人次，比上一年增加了许多许多次" },
    }),
    `${answerColumn}: “全年服务群众约九十万人次，比上一年增加了许多许多…” is longer than a figure; write the amount alone and the rest beside it`,
  ],
  [
    "a formula",
    () => ({ request: growth(), cells: { answer: { value: "=5+6", type: "Formula" } } }),
    `${answerColumn}: is a formula; write the number itself`,
  ],
  [
    "a tick",
    () => ({ request: growth(), cells: { answer: true } }),
    `${answerColumn}: TRUE is no amount; write a number such as 63 or 60余`,
  ],
  [
    "a day where the number should stand",
    () => ({
      request: growth(),
      cells: { answer: { value: new Date("2023-05-06T00:00:00Z"), type: Date, format: "yyyy-mm-dd" } },
    }),
    `${answerColumn}: is a day (2023-05-06) and no amount; write the number as text`,
  ],
  [
    "a day that is none",
    () => ({
      request: encounters(),
      cells: { answer: "90余万", answerFrom: "2023-02-30", answerTo: "2023-12-31" },
    }),
    "column “答复的时间：起”: “2023-02-30” is no day; write it as 2023-12-31",
  ],
  [
    "a year where a day should stand",
    () => ({ request: encounters(), cells: { answer: "90余万", answerFrom: "2023-01-01", answerTo: 2023 } }),
    "column “答复的时间：止”: “2023” is no day; write it as 2023-12-31",
  ],
  [
    "a period that ends before it begins",
    () => ({
      request: encounters(),
      cells: { answer: "90余万", answerFrom: "2023-12-31", answerTo: "2023-01-01" },
    }),
    "column “答复的时间：止”: 2023-01-01 is before 2023-12-31; the period ends before it begins",
  ],
  [
    "half a period",
    () => ({ request: encounters(), cells: { answer: "90余万", answerFrom: "2023-01-01" } }),
    "column “答复的时间：止”: is empty while the other end is given; write both days or neither",
  ],
  [
    "a period without an answer",
    () => ({ request: encounters(), cells: { answerFrom: "2023-01-01" } }),
    "column “答复的时间：起”: a period is given, but no answer; fill in the answer or clear it",
  ],
  [
    "a growth of another year, whose base nobody would know",
    () => ({ request: growth(), cells: { answer: "5%", answerFrom: "2022-01-01", answerTo: "2022-12-31" } }),
    "column “答复的时间：止”: the growth asked about ends on 2023-12-31; for another year its base would be unknown",
  ],
  [
    "an explanation that does not say how many were ranked",
    () => ({ request: rank(), cells: { answer: "第205名", explanation: "全国" } }),
    "column “问题所要的说明”: “全国” does not say how many were ranked; write it as 1415家",
  ],
  [
    "an id that was altered",
    () => ({
      request: grade(),
      cells: { answer: "B++", id: "south/npa-grade/year/2023-01-01/2023-12-31/-/0000000" },
    }),
    `${id}: “south/npa-grade/year/2023-01-01/2023-12-31/-/0000000” is no id of a question; it was altered, copy it again from the sheet as it was sent`,
  ],
  [
    "an answer whose id is gone",
    () => ({ request: grade(), cells: { answer: "B++", id: null } }),
    `${id}: the id is gone, so nobody knows what the answer is about`,
  ],
  [
    "an indicator that the data do not have",
    () => {
      const request = grade();
      const indicator = { ...request.indicator, id: "npa-grades" as Request["indicator"]["id"] };
      return { request: { ...request, indicator }, cells: { answer: "B++" } };
    },
    `${id}: “npa-grades” is no indicator of this data; did you mean “npa-grade”?`,
  ],
  [
    "a hospital that the data do not have",
    () => ({ request: { ...grade(), hospital: "east" as Request["hospital"] }, cells: { answer: "B++" } }),
    `${id}: “east” is no hospital of this data; did you mean “west”?`,
  ],
];

describe("a sheet filled with nonsense", () => {
  it.each(wrong)("names row and column of %s, and nothing is imported", async (_, filling, problem) => {
    const folder = packageToReadInto();
    const before = contentsOf(folder);
    const { result } = await read([filling()], { folder });
    expect(problemsOf(result)).toEqual([`row ${firstRow}, ${problem}`]);
    expect(contentsOf(folder)).toEqual(before);
  });

  it("tells everything that is wrong at once, and takes no sound answer beside it", async () => {
    const folder = packageToReadInto();
    const before = contentsOf(folder);
    const { result } = await read(
      [
        { request: growth(), cells: { answer: "很多", answerFrom: "昨天", answerTo: "今天" } },
        { request: grade(), cells: { answer: "B++" } },
        { request: rank(), cells: { answer: "很前" } },
      ],
      { folder },
    );
    expect(problemsOf(result).map((problem) => problem.slice(0, 24))).toEqual(
      [
        "row 3, column “答复（照公布的写法）”",
        "row 3, column “答复的时间：起”: “昨",
        "row 5, column “答复（照公布的写法）”",
      ].map((start) => start.slice(0, 24)),
    );
    expect(contentsOf(folder)).toEqual(before);
  });

  it("refuses a row that asks another hospital, and two rows about one thing", async () => {
    const mixed = await read([
      { request: growth(), cells: { answer: "5%" } },
      { request: grade(), cells: { answer: "B++" } },
      { request: encounters(), cells: { answer: "90万" } },
      { request: grade(), cells: { answer: "A" } },
    ]);
    expect(problemsOf(mixed.result)).toEqual([
      `row 5, ${id}: the row asks “west”, the sheet is that of “south”`,
      `row 6, ${id}: “国考等级” is asked in row 4 already; keep one of the two rows`,
    ]);
  });

  it("refuses a sheet without any answer, and a file that is no sheet", async () => {
    const { result } = await read([{ request: grade(), cells: { remarks: "不掌握" } }]);
    expect(problemsOf(result)).toEqual([
      "No question is answered; the column “答复（照公布的写法）” is empty.",
    ]);
    const refusal = (bytes: Uint8Array) => problemsOf(readBytes(bytes, packageToReadInto()).result);
    expect(refusal(Buffer.from("PK nonsense"))).toEqual([
      "The file is no Excel workbook (.xlsx) and no CSV, or it is damaged.",
    ]);
    expect(refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual([
      "The file is an old .xls or has a password; save it as .xlsx without one.",
    ]);
    expect(refusal(Buffer.from("a,b\n1,2\n"))).toEqual([
      "No sheet has a column “编号（请勿改动）” or “Id (please leave as it is)”; is this the sheet of questions?",
    ]);
    expect(refusal(Buffer.from("编号（请勿改动）,备注、公布之处\n"))[0]).toMatch(
      /^line 1: the row of headings lacks “答复（照公布的写法）” \(Answer, as you would print it\), /u,
    );
  });

  it("does not read into data that are broken already", async () => {
    const folder = packageToReadInto();
    writeFileSync(join(folder, "hospitals.csv"), "id\n");
    const { result } = await read([{ request: grade(), cells: { answer: "B++" } }], { folder });
    expect(problemsOf(result)).toEqual([
      `${folder} has issues of its own; mend them first (npm run data:check).`,
    ]);
  });
});
