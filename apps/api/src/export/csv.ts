import type { CellValue, ExportTable } from "./table.ts";

const byteOrderMark = "\uFEFF";

/** Writes a table as CSV for spreadsheets: with the mark they know UTF-8 by, RFC 4180 quotes and line ends. */
export function csvOf(table: ExportTable): string {
  return `${byteOrderMark}${plainCsvOf(table)}`;
}

/** The same without the mark, for programs that would take it for a part of the first column's name. */
export function plainCsvOf({ columns, rows }: ExportTable): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

/** What makes a spreadsheet take a text for a formula, in its full-width forms too. */
export const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text that a spreadsheet would run gets an apostrophe before it; a negative number is a number and stays one. */
function cellText(value: CellValue): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
