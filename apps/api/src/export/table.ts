import type { Localized } from "@yiheng/domain";

export type CellValue = string | number | boolean | undefined;

/** One column of an export: its name in the file, what it takes from an item, and what readers call it. */
export type ColumnOf<Item> = readonly [
  name: string,
  value: (item: Item) => CellValue,
  heading?: Localized | undefined,
];

/** A table ready to be written in any format. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns' names for readers, where they have others than for machines. */
  readonly headings: readonly Localized[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many of the first columns name the row. */
  readonly naming: number;
}

/** Lays items out as a table; its first columns may be those that name a row. */
export function tableOf<Item>(
  name: string,
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
  naming = 0,
): ExportTable {
  return {
    name,
    columns: columns.map(([column]) => column),
    headings: columns.map(([column, , heading]) => heading ?? { zh: column, en: column }),
    rows: items.map((item) => columns.map(([, value]) => value(item))),
    naming,
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
