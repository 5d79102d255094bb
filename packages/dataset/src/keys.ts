import { nearest } from "@yiheng/domain";
import type { ForeignKey } from "./descriptor.ts";
import { type Issue, issueAt, quoted } from "./issue.ts";
import { placeOf, type Table, type TableRecord, type Tables, textOf } from "./table.ts";

/** Checks what the descriptor says of keys: primary and unique ones unique, foreign ones pointing at a row. */
export function checkKeys(tables: Tables): readonly Issue[] {
  return [...tables.values()].flatMap((table) => {
    const { primaryKey, uniqueKeys = [], foreignKeys = [] } = table.resource.schema;
    return [
      ...[primaryKey, ...uniqueKeys].flatMap((key) => duplicates(table, key)),
      ...foreignKeys.flatMap((key) => dangling(table, key, tables)),
    ];
  });
}

function keyOf(record: TableRecord, columns: readonly string[]): string {
  return columns.map((column) => textOf(record, column)).join(", ");
}

function duplicates({ records }: Table, key: readonly string[]): readonly Issue[] {
  const first = new Map<string, TableRecord>();
  const issues: Issue[] = [];
  for (const record of records) {
    const value = keyOf(record, key);
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, record);
    else if (value !== "") issues.push(duplicate(record, earlier, key, value));
  }
  return issues;
}

function duplicate(record: TableRecord, earlier: TableRecord, key: readonly string[], value: string): Issue {
  const place = placeOf(record, key[0] ?? "");
  const expected = `another than that of ${earlier.file}:${earlier.line}`;
  return issueAt(place, `${key.join(" and ")} is not unique`, quoted(value), expected);
}

function dangling(table: Table, key: ForeignKey, tables: Tables): readonly Issue[] {
  const target = key.reference.resource ?? table.resource.name;
  const referenced = [...tables.values()].find(({ resource }) => resource.name === target);
  if (referenced?.isWhole !== true) return [];
  const known = new Set(referenced.records.map((record) => keyOf(record, key.reference.fields)));
  return table.records.flatMap((record) => {
    const value = keyOf(record, key.fields);
    if (value === "" || known.has(value)) return [];
    return [danglingIssue(record, key.fields[0] ?? "", value, target, known)];
  });
}

/** A reference that points at nothing, with the likest of what it could have meant. */
export function danglingIssue(
  record: TableRecord,
  column: string,
  value: string,
  target: string,
  known: ReadonlySet<string>,
): Issue {
  const offered = nearest(value, known);
  const expected = offered === undefined ? `a row of ${target}` : `${offered}?`;
  return issueAt(placeOf(record, column), `${column} names no row of ${target}`, quoted(value), expected);
}
