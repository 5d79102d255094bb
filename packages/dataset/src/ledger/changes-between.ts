import { type ChangeKind, type ToldTable, toldTables } from "@yiheng/domain";
import type { CellChange } from "./ledger.ts";
import type { RecordCells, Snapshot } from "./snapshot.ts";

/** One record that differs between two states of the data. */
export interface RecordChange {
  readonly table: ToldTable;
  readonly record: string;
  readonly kind: ChangeKind;
  /** The told columns that differ; `id` alone for a record that came or went. */
  readonly columns: readonly string[];
  readonly before?: RecordCells;
  readonly after?: RecordCells;
}

const place = ["section", "paragraph", "start", "end", "misprint", "note_zh", "note_en"];

/** Columns that change nothing a reader compares: where the words stand, and what explains or arranges them. */
const silent: Readonly<Record<ToldTable, ReadonlySet<string>>> = {
  observations: new Set(place),
  designations: new Set(place),
  indicators: new Set([
    "domain",
    "decimals",
    "polarity_note_zh",
    "polarity_note_en",
    "appraisal_no",
    "appraisal_match",
    "aliases_zh",
    "caveats_zh",
    "caveats_en",
  ]),
  hospitals: new Set(["note_zh", "note_en"]),
  documents: new Set([
    "url",
    "file_name",
    "text_sha256",
    "chars",
    "cannot_tell_zh",
    "cannot_tell_en",
    "note_zh",
    "note_en",
  ]),
  programmes: new Set(["confusable_with", "note_zh", "note_en"]),
};

/** What differs between two states, record by record: those of the later state in its order, then what was withdrawn. */
export function changesBetween(before: Snapshot, after: Snapshot): readonly RecordChange[] {
  return toldTables.flatMap((table) => {
    const ids = new Set([...after[table].keys(), ...before[table].keys()]);
    return [...ids].flatMap((id) => recordChange(table, id, before[table].get(id), after[table].get(id)));
  });
}

function recordChange(
  table: ToldTable,
  record: string,
  before: RecordCells | undefined,
  after: RecordCells | undefined,
): readonly RecordChange[] {
  if (before === undefined)
    return after === undefined ? [] : [{ table, record, kind: "added", columns: ["id"], after }];
  if (after === undefined) return [{ table, record, kind: "withdrawn", columns: ["id"], before }];
  const columns = differing(before, after).filter((column) => !silent[table].has(column));
  return columns.length === 0 ? [] : [{ table, record, kind: "corrected", columns, before, after }];
}

function differing(before: RecordCells, after: RecordCells): readonly string[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns].filter((column) => before[column] !== after[column]);
}

/** The rows that keep a change in the ledger: whatever is needed to know the record as it was. */
export function cellChangesOf(change: RecordChange, release: number): readonly CellChange[] {
  const { table, record, kind, before = {}, after = {} } = change;
  const columns = kind === "added" ? ["id"] : differing(before, after);
  return columns.map((column) => ({
    release,
    table,
    record,
    column,
    before: before[column] ?? "",
    after: after[column] ?? "",
  }));
}
