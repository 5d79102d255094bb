import { type Dataset, type RecordCells, type Snapshot, snapshotFrom } from "@yiheng/dataset";
import type { ToldTable } from "@yiheng/domain";
import {
  documentColumns,
  hospitalColumns,
  indicatorColumns,
  programmeColumns,
} from "../export/catalogue-columns.ts";
import { designationOwnColumns, observationColumns } from "../export/figure-columns.ts";
import type { CellValue, ColumnOf } from "../export/table.ts";
import type { Store } from "../store/store.ts";

/** The told tables of a dataset, each record as the cells that it is exported with. */
export function snapshotOf(dataset: Pick<Dataset, ToldTable>): Snapshot {
  const tables = {
    observations: cellsById(dataset.observations, observationColumns),
    designations: cellsById(dataset.designations, designationOwnColumns),
    indicators: cellsById(dataset.indicators, indicatorColumns),
    hospitals: cellsById(dataset.hospitals, hospitalColumns),
    documents: cellsById(dataset.documents, documentColumns),
    programmes: cellsById(dataset.programmes, programmeColumns),
  };
  return snapshotFrom((table) => tables[table]);
}

/** The told tables of a release that was built. */
export async function snapshotOfStore(store: Store): Promise<Snapshot> {
  return snapshotOf({
    observations: await store.observations({}),
    designations: await store.designations({}),
    indicators: await store.indicators(),
    hospitals: await store.hospitals(),
    documents: await store.documents(),
    programmes: await store.programmes(),
  });
}

function cellsById<Item extends { readonly id: string }>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): ReadonlyMap<string, RecordCells> {
  return new Map(items.map((item) => [item.id, cellsOf(item, columns)]));
}

function cellsOf<Item>(item: Item, columns: readonly ColumnOf<Item>[]): RecordCells {
  const cells = columns.map(([column, value]) => [column, textOf(value(item))] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ""));
}

/** A cell as the data files write it: a mark that is not set is left empty. */
function textOf(value: CellValue): string {
  return value === undefined || value === false ? "" : String(value);
}
