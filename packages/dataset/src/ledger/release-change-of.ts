import type { ReleaseChange } from "@yiheng/domain";
import { hospitalOf, indicatorOf, programmeOf, sourceDocumentOf } from "../records/catalogue.ts";
import { designationOf, observationOf } from "../records/figure.ts";
import type { TableRecord } from "../table.ts";
import type { RecordChange } from "./changes-between.ts";
import type { RecordCells } from "./snapshot.ts";

/** A change with its records as domain objects. */
export function releaseChangeOf(change: RecordChange): ReleaseChange {
  const { record, kind, columns } = change;
  const told = { record, kind, columns };
  switch (change.table) {
    case "observations":
      return { table: change.table, ...told, ...sides(change, observationOf) };
    case "designations":
      return { table: change.table, ...told, ...sides(change, designationOf) };
    case "indicators":
      return { table: change.table, ...told, ...sides(change, indicatorOf) };
    case "hospitals":
      return { table: change.table, ...told, ...sides(change, hospitalOf) };
    case "documents":
      return { table: change.table, ...told, ...sides(change, sourceDocumentOf) };
    case "programmes":
      return { table: change.table, ...told, ...sides(change, programmeOf) };
  }
}

function sides<Item>(
  { table, before, after }: RecordChange,
  itemOf: (record: TableRecord) => Item,
): { readonly before?: Item; readonly after?: Item } {
  return {
    ...(before && { before: itemOf(recordOf(table, before)) }),
    ...(after && { after: itemOf(recordOf(table, after)) }),
  };
}

/** Cells as a row of the file they would stand in, for the document of a figure is the name of its file. */
function recordOf(table: string, cells: RecordCells): TableRecord {
  const entries = Object.entries(cells).map(
    ([column, text]) => [column, { text, line: 1, column: 1 }] as const,
  );
  return { file: `${table}/${cells["document"] ?? table}.csv`, line: 1, cells: new Map(entries) };
}
