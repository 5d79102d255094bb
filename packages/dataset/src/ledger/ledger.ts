import { type Localized, type ToldTable, toldTables } from "@yiheng/domain";
import { type Descriptor, ledgerNames, type Resource, type TableName } from "../descriptor.ts";
import { type Issue, isError } from "../issue.ts";
import { checkKeys } from "../keys.ts";
import { readDescriptor } from "../read-descriptor.ts";
import { readTable } from "../read-table.ts";
import { categoryOf, numberIn, optionalLocalized } from "../records/read.ts";
import { ledgerRows } from "../rules/ledger.ts";
import { recordsOf, type Table, type TableRecord, type Tables, textOf } from "../table.ts";

/** A release that was recorded; ids come again when the data are changed back, numbers never. */
export interface RecordedRelease {
  readonly number: number;
  readonly id: string;
  /** ISO date. */
  readonly recordedOn: string;
  readonly note?: Localized;
}

/** One cell in which a release differs from the one before it; empty cells are empty texts. */
export interface CellChange {
  /** The number of the release. */
  readonly release: number;
  readonly table: ToldTable;
  readonly record: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The recorded releases, oldest first, and what changed in each. */
export interface Ledger {
  readonly releases: readonly RecordedRelease[];
  readonly changes: readonly CellChange[];
}

export type LedgerResult =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const empty: Ledger = { releases: [], changes: [] };

/** Reads a package's ledger alone, whatever the state of its other tables; empty where the package keeps none. */
export function readLedger(folder: string): LedgerResult {
  const read = readDescriptor(folder);
  if (!read.ok) return { ok: false, issues: read.issues };
  const { tables, issues } = ledgerTables(folder, read.descriptor);
  const found = [...issues, ...checkKeys(tables), ...ledgerRows(tables)].filter(isError);
  return found.length > 0 ? { ok: false, issues: found } : { ok: true, ledger: ledgerOf(tables) };
}

/** The ledger's own tables with their rows, and the told ones with their columns only. */
function ledgerTables(folder: string, { resources }: Descriptor) {
  const own = resources.filter(({ name }) => ledgerNames.some((known) => known === name));
  const results = own.map((resource) => readTable(folder, resource));
  const told = resources.flatMap((resource) => {
    const name = toldTables.find((known) => known === resource.name);
    return name === undefined ? [] : [[name, withoutRows(resource)] as const];
  });
  const entries = results.map(({ table }) => [table.resource.name as TableName, table] as const);
  return {
    tables: new Map<TableName, Table>([...told, ...entries]) as Tables,
    issues: results.flatMap((result) => result.issues),
  };
}

function withoutRows(resource: Resource): Table {
  return { resource, records: [], isWhole: false };
}

/** The ledger in tables that were read and checked. */
export function ledgerOf(tables: Tables): Ledger {
  if (!tables.has("releases")) return empty;
  return {
    releases: recordsOf(tables, "releases").map(recordedReleaseOf),
    changes: recordsOf(tables, "changes").map(cellChangeOf),
  };
}

function recordedReleaseOf(record: TableRecord): RecordedRelease {
  return {
    number: numberIn(record, "number"),
    id: textOf(record, "id"),
    recordedOn: textOf(record, "recorded_on"),
    ...optionalLocalized(record, "note", "note"),
  };
}

function cellChangeOf(record: TableRecord): CellChange {
  return {
    release: numberIn(record, "release"),
    table: categoryOf(record, "table", toldTables),
    record: textOf(record, "record"),
    column: textOf(record, "column"),
    before: textOf(record, "before"),
    after: textOf(record, "after"),
  };
}
