import type { ToldTable } from "@yiheng/domain";
import type { CellChange } from "./ledger.ts";
import { type RecordCells, type Snapshot, snapshotFrom } from "./snapshot.ts";

/**
 * A state of the data with some releases' changes undone, the latest first. What the rows say of a record that is
 * not there is passed over: it can only be a state that was never recorded.
 */
export function snapshotBefore(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  const latestFirst = [...changes].sort((a, b) => b.release - a.release || byIdFirst(a, b));
  return snapshotFrom((table) => undone(table, snapshot[table], latestFirst));
}

/** A record must be there before its cells can be. */
function byIdFirst(a: CellChange, b: CellChange): number {
  return Number(b.column === "id") - Number(a.column === "id");
}

function undone(
  table: ToldTable,
  records: ReadonlyMap<string, RecordCells>,
  changes: readonly CellChange[],
): ReadonlyMap<string, RecordCells> {
  const earlier = new Map(records);
  for (const { record, column, before } of changes.filter((change) => change.table === table)) {
    const cells = earlier.get(record);
    if (column === "id" && before === "") earlier.delete(record);
    else if (column === "id") earlier.set(record, { id: before });
    else if (cells !== undefined) earlier.set(record, withCell(cells, column, before));
  }
  return earlier;
}

function withCell(cells: RecordCells, column: string, text: string): RecordCells {
  const { [column]: _, ...others } = cells;
  return text === "" ? others : { ...others, [column]: text };
}
