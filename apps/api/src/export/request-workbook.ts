import { answerColumns, type Request, type RequestPart, requestParts, sheetColumns } from "@yiheng/domain";
import { ends, parseQuantity } from "@yiheng/quantity";
import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { type Imprint, readmeLines, sourcesTable } from "./imprint.ts";
import { printSetup } from "./print-setup.ts";
import { columnNames, type RequestGround, requestRows, type SheetRow } from "./request-rows.ts";
import { requestWords } from "./request-words.ts";
import { fileWords } from "./words.ts";
import { charactersOf, headingCell, type Sheet, textCell } from "./sheet.ts";

type Row = SheetData[number];
type Name = (typeof columnNames)[number];

/** Letter, headings, then the questions: the row of headings is the third and is printed on every page. */
const headingRow = 3;

/** Writes the questions to one hospital as a workbook: to be filled in, how to fill it in, and the sources. */
export function requestWorkbookOf(
  requests: readonly Request[],
  ground: RequestGround,
  imprint: Imprint,
): Promise<Buffer> {
  const words = requestWords[ground.lang];
  const sheets: readonly Sheet[] = [
    {
      sheet: words.sheet,
      data: questionSheet(requests, ground, imprint),
      columns: columnNames.map((name) => ({ width: widths[name] })),
      stickyRowsCount: headingRow,
      stickyColumnsCount: columnNames.indexOf("question"),
    },
    {
      sheet: words.guide,
      data: guideSheet(requests, imprint),
      columns: [26, 18, 18, 60].map((width) => ({ width })),
    },
    {
      sheet: fileWords[ground.lang].sheets.documents,
      data: sourceSheet(imprint),
      columns: Object.values(sourceWidths).map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ];
  const features = [printSetup(sheets, imprint.title)];
  return writeXlsxFile([...sheets], { fontFamily, fontSize: bodySize, features }).toBuffer();
}

const bodySize = 10;
const lineHeight = 14;
/** Every Windows has it; elsewhere the program takes its own. */
const fontFamily = "Microsoft YaHei";

/** In characters; together they fill an A4 page across at two thirds of their size. */
const widths: Readonly<Record<Name, number>> = {
  number: 5,
  part: 6.5,
  indicator: 14,
  question: 34,
  counting: 28,
  from: 10.5,
  to: 10.5,
  unit: 9,
  scope: 8.5,
  printed: 24,
  gain: 12,
  answer: 14,
  answerFrom: 10.5,
  answerTo: 10.5,
  explanation: 18,
  remarks: 16,
  id: 10,
};

function questionSheet(requests: readonly Request[], ground: RequestGround, imprint: Imprint): SheetData {
  const words = requestWords[ground.lang];
  const rows = requestRows(requests, ground);
  const count = (part: RequestPart) => requests.filter((request) => request.part === part).length;
  const parts = requestParts.flatMap((part) => {
    const members = rows.filter((_, index) => requests[index]?.part === part);
    if (members.length === 0) return [];
    return [
      band({ ...sectionStyle, value: words.heading[part](members.length) }),
      ...members.map((row) => {
        const height = heightOf(row);
        return columnNames.map((name) => ({ ...cellOf(name, row[name]), height }));
      }),
    ];
  });
  return [
    band({ value: imprint.title, fontWeight: "bold", fontSize: 16, height: 28, alignVertical: "center" }),
    band({
      value: words.letter(count("first"), count("further")),
      wrap: true,
      height: 34,
      alignVertical: "top",
    }),
    columnNames.map((name) => headingOf(name, sheetColumns[name][ground.lang])),
    ...parts,
  ];
}

/** High enough for every wrapped text of a row, in points: not every program finds the height by itself. */
function heightOf(row: SheetRow): number {
  // The id is printed smaller than the rest.
  const lines = columnNames.map((name) =>
    name === "id" ? linesOf(row[name], widths.id * 1.7) / 1.6 : linesOf(row[name], widths[name]),
  );
  return Math.max(2, ...lines) * lineHeight + 4;
}

function linesOf(value: string | number | boolean | undefined, width: number): number {
  const texts = String(value ?? "").split("\n");
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(charactersOf(text) / width)), 0);
}

const sectionStyle = {
  fontWeight: "bold",
  backgroundColor: "#dfe7e5",
  alignVertical: "center",
  height: 20,
} as const;

/** One text across all columns. */
function band(cell: CellObject & { readonly value: string }): Row {
  return [{ type: String, columnSpan: columnNames.length, ...cell }];
}

const isAnswer = (name: Name) => answerColumns.some((one) => one === name);
const answerFill = "#fff8d6";
const grid = { borderStyle: "thin", borderColor: "#b9c4c2" } as const;

function headingOf(name: Name, text: string): CellObject {
  const fill = isAnswer(name) ? "#f5d76e" : "#e0efed";
  return { ...grid, ...headingCell(text), backgroundColor: fill, wrap: true, height: 32 };
}

function cellOf(name: Name, value: string | number | boolean | undefined): CellObject {
  const plain = { ...grid, wrap: true, alignVertical: "top" } as const;
  if (name === "answerFrom" || name === "answerTo")
    return { ...plain, type: Date, format: day, backgroundColor: answerFill };
  // An answer is kept as it is typed: “10-20” must not become a day in October.
  if (isAnswer(name)) return { ...plain, type: String, format: "@", backgroundColor: answerFill };
  if (value === undefined) return plain;
  if (name === "id") return { ...plain, type: String, value, fontSize: 6, textColor: "#767676" };
  if ((name === "from" || name === "to") && typeof value === "string") {
    return { ...plain, align: "center", type: Date, format: day, value: new Date(`${value}T00:00:00Z`) };
  }
  return { ...plain, value, ...(name === "number" && { align: "center" as const }) };
}

/** What three of the guide's columns hold together. */
const guideWidth = 90;
/** The columns of the sources that are worth printing, with their widths. */
const sourceWidths: Readonly<Record<string, number>> = {
  title: 28,
  hospital_name: 20,
  publisher: 26,
  published_on: 11,
  covers_from: 11,
  covers_to: 11,
  url: 26,
  cannot_tell: 60,
  text_sha256: 24,
  id: 22,
};

function sourceSheet(imprint: Imprint): SheetData {
  const { columns, headings, rows } = sourcesTable(imprint);
  const shown = columns.flatMap((name, index) => {
    const width = sourceWidths[name];
    return width === undefined ? [] : [{ index, width, heading: headings[index]?.[imprint.lang] ?? name }];
  });
  return [
    shown.map(({ heading }) => ({ ...grid, ...headingCell(heading), wrap: true })),
    ...rows.map((row): Row => {
      const height =
        Math.max(...shown.map(({ index, width }) => linesOf(row[index], width))) * lineHeight + 4;
      return shown.map(({ index }) => ({
        ...grid,
        ...textCell(String(row[index] ?? "")),
        wrap: true,
        alignVertical: "top",
        height,
      }));
    }),
  ];
}

const day = "yyyy-mm-dd";
/** Ways to write an answer, each read by the reader that will read the answers. */
const examples = ["63", "60余", "近1000", "超过200", "约30", "60至70"] as const;

function guideSheet(requests: readonly Request[], imprint: Imprint): SheetData {
  const words = requestWords[imprint.lang];
  return [
    [{ ...headingCell(words.guide), columnSpan: 4 }],
    ...words.guideLines.map((line, index): Row => [
      {
        value: `${index + 1}. ${line}`,
        type: String,
        wrap: true,
        columnSpan: 4,
        height: linesOf(line, guideWidth + 20) * lineHeight + 6,
        alignVertical: "top",
      },
    ]),
    [],
    [headingCell(words.written), headingCell(words.lower), headingCell(words.upper)],
    ...examples.map((written): Row => {
      const { lower, upper } = ends(parseQuantity(written, "items"));
      return [textCell(written), lower?.at ?? null, upper?.at ?? null];
    }),
    [],
    ...readmeLines(imprint, requests.length).map(([name, value]): Row => [
      headingCell(name),
      {
        value,
        wrap: true,
        columnSpan: 3,
        alignVertical: "top",
        align: "left",
        height: linesOf(value, guideWidth) * lineHeight,
      },
    ]),
  ];
}
