import type { ToldTable } from "@yiheng/domain";

/** The cells of one record by column; an empty cell has no entry. */
export type RecordCells = Readonly<Record<string, string>>;

/** The told tables of one state of the data, by the records' ids. */
export type Snapshot = Readonly<Record<ToldTable, ReadonlyMap<string, RecordCells>>>;

/** Makes a snapshot with something made of each table. */
export function snapshotFrom(cellsOf: (table: ToldTable) => ReadonlyMap<string, RecordCells>): Snapshot {
  return {
    observations: cellsOf("observations"),
    designations: cellsOf("designations"),
    indicators: cellsOf("indicators"),
    hospitals: cellsOf("hospitals"),
    documents: cellsOf("documents"),
    programmes: cellsOf("programmes"),
  };
}
