import { type Issue, issueAt, quoted } from "../issue.ts";
import { placeOf, type TableRecord, textOf } from "../table.ts";

/** The rows of the ledger, walked from the oldest to the latest. */
export interface Chain {
  /** Where a release begins with another cell than the one before it left. */
  readonly broken: readonly Issue[];
  /** The last row on each cell that the ledger still knows. */
  readonly latest: readonly TableRecord[];
}

/** Walks the rows of the ledger; a record that came or went leaves nothing of what was said of it before. */
export function chainOf(rows: readonly TableRecord[]): Chain {
  const records = new Map<string, Map<string, TableRecord>>();
  const broken = rows.flatMap((row) => {
    const record = `${textOf(row, "table")}\n${textOf(row, "record")}`;
    const column = textOf(row, "column");
    const cells = records.get(record) ?? new Map<string, TableRecord>();
    const earlier = cells.get(column);
    if (column === "id") cells.clear();
    records.set(record, cells.set(column, row));
    return earlier === undefined ? [] : breach(earlier, row);
  });
  return { broken, latest: [...records.values()].flatMap((cells) => [...cells.values()]) };
}

function breach(earlier: TableRecord, row: TableRecord): readonly Issue[] {
  const [left, found] = [textOf(earlier, "after"), textOf(row, "before")];
  if (left === found) return [];
  return [
    issueAt(placeOf(row, "before"), "an earlier release left another cell", quoted(found), quoted(left)),
  ];
}
