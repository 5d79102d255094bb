import type { Localized } from "@yiheng/domain";

export type CellValue = string | number | boolean | undefined;

/** One column of an export: its name in the file and what it takes from an item. */
export type ColumnOf<Item> = readonly [name: string, value: (item: Item) => CellValue];

/** A table ready to be written in any format. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Lays items out as a table. */
export function tableOf<Item>(
  name: string,
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
): ExportTable {
  return {
    name,
    columns: columns.map(([column]) => column),
    rows: items.map((item) => columns.map(([, value]) => value(item))),
  };
}

/** Two columns for a text in both languages. */
export function bilingual<Item>(
  name: string,
  of: (item: Item) => Localized | undefined,
): readonly ColumnOf<Item>[] {
  return [
    [`${name}_zh`, (item) => of(item)?.zh],
    [`${name}_en`, (item) => of(item)?.en],
  ];
}
