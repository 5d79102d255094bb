import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "@yiheng/domain";
import { type Cell, describeCell, parseCsv, type Row } from "./csv.ts";
import { type Field, filesOf, type Resource } from "./descriptor.ts";
import { faultOf } from "./field.ts";
import { type Issue, issueAt, quoted, startOf, warningAt } from "./issue.ts";
import type { Table, TableRecord } from "./table.ts";

export interface ReadTable {
  readonly table: Table;
  readonly issues: readonly Issue[];
}

interface ReadFile {
  readonly isRead: boolean;
  readonly records: readonly TableRecord[];
  readonly issues: readonly Issue[];
}

/** Reads all files of a table and checks every cell by its column's definition. */
export function readTable(folder: string, resource: Resource): ReadTable {
  const files = filesOf(resource).map((file) => readFile(folder, file, resource));
  return {
    table: {
      resource,
      records: files.flatMap(({ records }) => records),
      isWhole: files.every(({ isRead }) => isRead),
    },
    issues: files.flatMap(({ issues }) => issues),
  };
}

function readFile(folder: string, file: string, resource: Resource): ReadFile {
  const bytes = bytesOf(join(folder, file));
  if (bytes === undefined) {
    return refused(issueAt(startOf(file), "the file is missing", "no file", `the table ${resource.name}`));
  }
  const text = decode(bytes, file);
  if (typeof text !== "string") return refused(text);
  const mark = text.startsWith("\uFEFF") ? [byteOrderMark(file)] : [];
  const { rows, issues } = parseCsv(text.replace(/^\uFEFF/u, ""), file);
  const [header, ...body] = rows;
  if (header === undefined) {
    return refused(issueAt(startOf(file), "the file is empty", "no header row", "a row of column names"));
  }
  const columns = header.cells.map((cell) => resource.schema.fields.find(({ name }) => name === cell.text));
  const read = body.map((row) => readRow(row, columns, file));
  return {
    isRead: true,
    records: read.map(({ record }) => record),
    issues: [
      ...mark,
      ...issues,
      ...headerIssues(header, resource, file),
      ...read.flatMap((row) => row.issues),
    ],
  };
}

function refused(issue: Issue): ReadFile {
  return { isRead: false, records: [], issues: [issue] };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A spreadsheet program adds the mark by itself, so it is said and then ignored. */
function byteOrderMark(file: string): Issue {
  return warningAt(
    startOf(file),
    "the file begins with a byte-order mark, which is ignored",
    "U+FEFF",
    "UTF-8 without it",
  );
}

function decode(bytes: Uint8Array, file: string): string | Issue {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\uFFFD", 1)[0] ?? "";
    const lines = before.split("\n");
    const place = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return issueAt(
      place,
      "the file is not UTF-8",
      "bytes of another encoding",
      "UTF-8 (CSV UTF-8 in a spreadsheet)",
    );
  }
}

function headerIssues(header: Row, { schema }: Resource, file: string): readonly Issue[] {
  const names = schema.fields.map(({ name }) => name);
  const written = header.cells.map(({ text }) => text);
  const missing = names.filter((name) => !written.includes(name));
  return [
    ...missing.map((name) => issueAt(startOf(file), `the column ${name} is missing`, "no such column", name)),
    ...header.cells.flatMap((cell, index) => columnIssue(cell, index, written, names, missing, file)),
  ];
}

function columnIssue(
  cell: Cell,
  index: number,
  written: readonly string[],
  names: readonly string[],
  missing: readonly string[],
  file: string,
): readonly Issue[] {
  const place = { file, line: cell.line, column: cell.column };
  if (!names.includes(cell.text)) {
    const expected = nearest(cell.text, missing) ?? `one of ${names.join(", ")}`;
    return [issueAt(place, "the column is unknown", describeCell(cell), expected)];
  }
  if (written.indexOf(cell.text) === index) return [];
  return [issueAt(place, "the column stands there twice", quoted(cell.text), "each column once")];
}

function readRow(
  row: Row,
  columns: readonly (Field | undefined)[],
  file: string,
): { readonly record: TableRecord; readonly issues: readonly Issue[] } {
  const cells = new Map<string, Cell>();
  const issues: Issue[] = [];
  if (row.cells.length !== columns.length) {
    const place = { file, line: row.line, column: 1 };
    issues.push(
      issueAt(
        place,
        "the row has the wrong number of cells",
        `${row.cells.length} cells`,
        `${columns.length} as in the header`,
      ),
    );
  } else {
    for (const [index, cell] of row.cells.entries()) {
      const field = columns[index];
      if (field === undefined || cells.has(field.name)) continue;
      cells.set(field.name, cell);
      const fault = faultOf(field, cell.text);
      if (fault === undefined) continue;
      issues.push(
        issueAt({ file, line: cell.line, column: cell.column }, fault.message, fault.found, fault.expected),
      );
    }
  }
  return { record: { file, line: row.line, cells }, issues };
}
