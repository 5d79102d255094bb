import { nearest, type ToldTable, toldTables } from "@yiheng/domain";
import { type Field, isRequired } from "../descriptor.ts";
import { faultOf } from "../field.ts";
import { chainOf } from "../ledger/chain.ts";
import { type Issue, issueAt, quoted } from "../issue.ts";
import { placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

/** Releases are numbered and dated in order, and what changed in them are cells that the tables can hold. */
export function ledgerRows(tables: Tables): readonly Issue[] {
  return [
    ...recordsOf(tables, "releases").flatMap(outOfOrder),
    ...recordsOf(tables, "changes").flatMap((record) => wrongCell(record, tables)),
    ...halfWithdrawn(tables),
    ...chainOf(recordsOf(tables, "changes")).broken,
  ];
}

function outOfOrder(record: TableRecord, index: number, all: readonly TableRecord[]): readonly Issue[] {
  const before = all[index - 1];
  if (textOf(record, "number") !== String(index + 1)) {
    const place = placeOf(record, "number");
    return [
      issueAt(place, "releases are numbered in order", quoted(textOf(record, "number")), String(index + 1)),
    ];
  }
  if (before === undefined) return [];
  const [earlier, day] = [textOf(before, "recorded_on"), textOf(record, "recorded_on")];
  if (day < earlier) {
    const place = placeOf(record, "recorded_on");
    return [issueAt(place, "a release is older than the one before it", quoted(day), `${earlier} or later`)];
  }
  if (textOf(record, "id") !== textOf(before, "id")) return [];
  const place = placeOf(record, "id");
  return [issueAt(place, "two releases in a row are the same", quoted(textOf(record, "id")), "another id")];
}

/** The columns of a told table; a figure's document is the name of its file, and counts as one. */
function columnsOf(table: ToldTable | undefined, tables: Tables): ReadonlyMap<string, Field | undefined> {
  const fields = table === undefined ? [] : (tables.get(table)?.resource.schema.fields ?? []);
  const columns = new Map<string, Field | undefined>(fields.map((field) => [field.name, field]));
  return table === "observations" ? columns.set("document", undefined) : columns;
}

function toldTableOf(record: TableRecord): ToldTable | undefined {
  return toldTables.find((table) => table === textOf(record, "table"));
}

function wrongCell(record: TableRecord, tables: Tables): readonly Issue[] {
  const table = toldTableOf(record);
  if (table === undefined) return [];
  const column = textOf(record, "column");
  const columns = columnsOf(table, tables);
  if (!columns.has(column)) {
    const expected = nearest(column, columns.keys()) ?? `a column of ${table}`;
    return [issueAt(placeOf(record, "column"), `${table} has no such column`, quoted(column), expected)];
  }
  if (textOf(record, "before") === textOf(record, "after"))
    return [
      issueAt(placeOf(record, "after"), "nothing changed", quoted(textOf(record, "after")), "another cell"),
    ];
  const field = columns.get(column);
  return (["before", "after"] as const).flatMap((side) => {
    const text = textOf(record, side);
    const fault = field === undefined || text === "" ? undefined : faultOf(field, text);
    return fault === undefined
      ? []
      : [issueAt(placeOf(record, side), fault.message, fault.found, fault.expected)];
  });
}

/** A withdrawn record is nowhere but here, so every cell that it had to have must be. */
function halfWithdrawn(tables: Tables): readonly Issue[] {
  const rows = recordsOf(tables, "changes");
  const keys = new Set(rows.map((row) => keyOf(row, textOf(row, "column"))));
  return rows.flatMap((row) => {
    if (textOf(row, "column") !== "id" || textOf(row, "after") !== "") return [];
    const fields = [...columnsOf(toldTableOf(row), tables).values()];
    const required = fields.flatMap((field) => (field && isRequired(field) ? [field.name] : []));
    const missing = required.filter((column) => !keys.has(keyOf(row, column)));
    if (missing.length === 0) return [];
    const place = placeOf(row, "record");
    return [
      issueAt(place, "a withdrawn record lacks cells", missing.join(", "), "all that the table requires"),
    ];
  });
}

function keyOf(row: TableRecord, column: string): string {
  return [textOf(row, "release"), textOf(row, "table"), textOf(row, "record"), column].join("\n");
}
