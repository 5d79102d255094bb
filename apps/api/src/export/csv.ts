import type { CellValue, ExportTable } from "./table.ts";

const byteOrderMark = "\uFEFF";

/** Writes a table as CSV for spreadsheets: with the mark they know UTF-8 by, RFC 4180 quotes and line ends. */
export function csvOf({ columns, rows }: ExportTable): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(","));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function cellText(value: CellValue): string {
  const text = value === undefined ? "" : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
