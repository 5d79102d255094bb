import { type APIRequestContext, expect } from "@playwright/test";
import { csvRows, type SheetValue, sheetRows } from "../../apps/api/src/testing/spreadsheet.ts";

/** One row of a file by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const excelEpochDays = 25_569;

/** The rows of a file as CSV, after its workbook was found to hold the same. */
export async function agreedFile(
  request: APIRequestContext,
  file: string,
  query: string,
): Promise<readonly Row[]> {
  const rows = await csvAt(request, `/api/v1/export/${file}.csv?${query}`);
  const workbook = await request.get(`/api/v1/export/${file}.xlsx?${query}`);
  expect(sheetIn(await workbook.body(), 1, Object.keys(rows[0] ?? {}))).toEqual(rows);
  return rows;
}

/** Some columns of a row, or facts by the same names, as text; what is absent is empty. */
export function pick(of: Readonly<Record<string, unknown>>, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, textOf(of[name])]));
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The rows of a CSV file. */
export async function csvAt(request: APIRequestContext, address: string): Promise<readonly Row[]> {
  return csvIn(await (await request.get(address)).text());
}

/** The rows of CSV text. */
export function csvIn(text: string): readonly Row[] {
  const [head = [], ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

/** The rows of a workbook's sheet as CSV would write them; its headings are for readers, so the names are given. */
export function sheetIn(workbook: Buffer, sheet: number, names: readonly string[]): readonly Row[] {
  const [, ...rows] = sheetRows(workbook, sheet);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, asText(row[at], name)])));
}

function asText(value: SheetValue, column: string): string {
  const isDay = typeof value === "number" && /_(?:on|from|to)$/u.test(column);
  if (isDay) return new Date((value - excelEpochDays) * 86_400_000).toISOString().slice(0, 10);
  return value === undefined ? "" : String(value);
}
