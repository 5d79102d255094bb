import type { Locale } from "@yiheng/domain";
import type { CellObject, SheetData } from "write-excel-file/node";
import { formulaStart } from "./csv.ts";
import type { CellValue, ExportTable } from "./table.ts";

type Row = SheetData[number];

/** One sheet of a workbook, ready for the writer. */
export interface Sheet {
  readonly sheet: string;
  readonly data: SheetData;
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
  readonly stickyColumnsCount?: number;
}

/** How the cells of a column are written. */
interface ColumnForm {
  readonly width: number;
  readonly isDate: boolean;
  readonly isAmount: boolean;
  readonly wraps: boolean;
}

const dateColumn = /_(?:on|from|to)$/u;
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;
const amountColumn = /^(?:value|lower|upper|population|chars|list_total)$/u;
/** Sentences are read whole; a reason or an address may run on over empty neighbours instead. */
const toldColumn =
  /^(?:definition|polarity_note|numerator|denominator|conditions_text|caveats|note|sentence|cannot_tell|title|aliases|confusable_names)$/u;
/** What a spreadsheet would turn into a number or a date as soon as somebody edits the cell. */
const likeNumber = /^[\d.,\-/:%]+$/u;
/** In characters of the default font; a Chinese one takes two. */
const widths = { least: 9, most: 40, told: 60 };
/** In points. */
const lineHeight = 15;
const headingHeight = 20;
/** Rows looked at to see how wide a column must be. */
const sampled = 300;

/** A table as a sheet: typed cells under a header, and beside the names, that stay in sight. */
export function sheetOf(sheet: string, table: ExportTable, lang: Locale): Sheet {
  const headings = table.headings.map((text) => text[lang]);
  const forms = table.columns.map((_, index) => formOf(table, index, headings[index] ?? ""));
  const rows = table.rows.map((row) => rowOf(row, forms));
  return {
    sheet,
    data: [headings.map(headingCell), ...rows],
    columns: forms.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(table.naming > 0 && { stickyColumnsCount: table.naming }),
  };
}

/** The cell of a heading. */
export function headingCell(value: string): CellObject {
  return {
    value,
    type: String,
    fontWeight: "bold",
    backgroundColor: "#e0efed",
    alignVertical: "center",
    height: headingHeight,
  };
}

/** The cell of a text, which stays a text whatever it begins with. */
export function textCell(value: string): CellObject {
  const isTaken = formulaStart.test(value) || likeNumber.test(value);
  return { value, type: String, ...(isTaken && { format: "@" }) };
}

/** The cell of a text that is broken into as many lines of a width as it needs. */
export function wrappedCell(value: string, width: number): CellObject {
  const lines = Math.ceil(charactersOf(value) / (width - 1));
  if (lines <= 1) return textCell(value);
  return { ...textCell(value), wrap: true, alignVertical: "top", height: lines * lineHeight };
}

function formOf(table: ExportTable, index: number, heading: string): ColumnForm {
  const name = table.columns[index] ?? "";
  const lengths = table.rows.slice(0, sampled).map((row) => charactersOf(String(row[index] ?? "")));
  const needed = Math.max(charactersOf(heading) + 4, ...lengths.map((length) => length + 2));
  const isTold = toldColumn.test(name);
  const width = Math.max(widths.least, Math.min(needed, isTold ? widths.told : widths.most));
  return {
    width,
    isDate: dateColumn.test(name),
    isAmount: amountColumn.test(name),
    wraps: isTold && needed > widths.told,
  };
}

/** A row in which a text takes several lines is read from its top. */
function rowOf(row: ExportTable["rows"][number], forms: readonly ColumnForm[]): Row {
  const cells = row.map((value, index) => cellOf(value, forms[index]));
  const heights = cells.flatMap((cell) => cell?.height ?? []);
  if (heights.length === 0) return cells;
  const height = Math.max(...heights);
  return cells.map((cell) => cell && { ...cell, height, alignVertical: "top" });
}

/** An absent value stays an empty cell; it is not zero. */
function cellOf(value: CellValue, form: ColumnForm | undefined): CellObject | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return { value, type: Boolean };
  if (typeof value === "number") {
    const isLong = form?.isAmount === true && Number.isInteger(value) && Math.abs(value) >= 1000;
    return { value, type: Number, ...(isLong && { format: "#,##0" }) };
  }
  if (form?.isDate === true && isoDate.test(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", align: "left" };
  return form?.wraps === true ? wrappedCell(value, form.width) : textCell(value);
}

/** The width of a text in characters; a Chinese one takes two. */
export function charactersOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2E80" ? 2 : 1;
  return width;
}
