import type { Cell } from "./csv.ts";
import type { Resource, TableName } from "./descriptor.ts";
import type { Place } from "./issue.ts";

/** One row of a table with its cells as written, by column. */
export interface TableRecord {
  readonly file: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A table of the package as read, before its meaning is looked at. */
export interface Table {
  readonly resource: Resource;
  readonly records: readonly TableRecord[];
  /** Whether all of its files were there and could be read. */
  readonly isWhole: boolean;
}

export type Tables = ReadonlyMap<TableName, Table>;

/** The text of a cell; empty where it is empty or its column is not there. */
export function textOf(record: TableRecord, column: string): string {
  return record.cells.get(column)?.text ?? "";
}

/** The number in a cell, or undefined where it is empty or no number. */
export function numberOf(record: TableRecord, column: string): number | undefined {
  const text = textOf(record, column);
  const number = text === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** Where a cell stands, or the row where the column is not there. */
export function placeOf(record: TableRecord, column: string): Place {
  const { line, column: at } = record.cells.get(column) ?? { line: record.line, column: 1 };
  return { file: record.file, line, column: at };
}

/** The records of a table; none where it could not be read. */
export function recordsOf(tables: Tables, name: TableName): readonly TableRecord[] {
  return tables.get(name)?.records ?? [];
}

/** The document that a per-document file belongs to: the file's name without folder and ending. */
export function documentOf({ file }: Pick<TableRecord, "file">): string {
  return (file.split("/").at(-1) ?? file).replace(/\.csv$/u, "");
}
