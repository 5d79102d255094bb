import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { type Imprint, readmeLines, sourceRows } from "./imprint.ts";
import type { CellValue, ExportTable } from "./table.ts";
import { fileWords } from "./words.ts";

type Row = SheetData[number];
type Column = { readonly width: number };

/** Writes a table as a workbook: typed cells under a header that stays in sight, a readme, and the sources. */
export async function xlsxOf(table: ExportTable, imprint: Imprint): Promise<Buffer> {
  const words = fileWords[imprint.lang];
  const headings = table.headings.map((heading) => heading[imprint.lang]);
  const areDates = table.columns.map((column) => dateColumn.test(column));
  const rows = table.rows.map((row) => row.map((value, index) => cellOf(value, areDates[index] === true)));
  const sources = sourceRows(imprint);
  const result = writeXlsxFile([
    {
      sheet: words.data,
      data: [headings.map(heading), ...rows],
      columns: headings.map((text, index) => ({ width: widthOf(text, table, index) })),
      stickyRowsCount: 1,
    },
    { sheet: words.readme, data: readme(table, imprint), columns: [{ width: 26 }, { width: 90 }] },
    {
      sheet: words.sources,
      data: sources.map((row, index) =>
        row.map((text) => (index === 0 ? heading(text ?? "") : textCell(text))),
      ),
      columns: sourceWidths,
      stickyRowsCount: 1,
    },
  ]);
  return result.toBuffer();
}

const dateColumn = /_(?:on|from|to)$/u;
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;
const sourceWidths: Column[] = [24, 24, 50, 24, 14, 26, 50, 30, 30, 80].map((width) => ({ width }));

function heading(value: string): Row[number] {
  return {
    value,
    type: String,
    fontWeight: "bold",
    backgroundColor: "#e0efed",
    wrap: true,
    alignVertical: "top",
  };
}

/** An absent value stays an empty cell; it is not zero. A text is always a text, whatever it begins with. */
function cellOf(value: CellValue, isDate: boolean): Row[number] {
  if (value === undefined) return null;
  if (typeof value !== "string") return { value };
  return isDate && isoDate.test(value)
    ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" }
    : textCell(value);
}

function textCell(value: string | undefined): Row[number] {
  return value === undefined ? null : { value, type: String };
}

/** Wide enough for the heading and for most of what stands under it; a Chinese character takes two. */
function widthOf(text: string, { rows }: ExportTable, index: number): number {
  const lengths = rows.slice(0, 200).map((row) => charactersOf(String(row[index] ?? "")));
  return Math.max(10, Math.min(Math.max(charactersOf(text) + 2, ...lengths), 40));
}

function charactersOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2E80" ? 2 : 1), 0);
}

function readme(table: ExportTable, imprint: Imprint): SheetData {
  const words = fileWords[imprint.lang];
  const isNamed = table.columns.some((column, index) => table.headings[index]?.zh !== column);
  const columns = table.columns.map((column, index) => [
    textCell(table.headings[index]?.[imprint.lang]),
    textCell(column),
  ]);
  return [
    [heading(words.product), { value: words.note, wrap: true, alignVertical: "top" }],
    ...readmeLines(imprint, table.rows.length).map(([name, value]): Row => [
      heading(name),
      { value, wrap: true },
    ]),
    ...(isNamed ? [[], [heading(words.column), heading(words.field)], ...columns] : []),
  ];
}
