/** What stands in a cell; a formula or an error is nothing that anybody wrote down. */
export type SheetCellKind = "text" | "number" | "day" | "boolean" | "formula" | "error";

/** One cell of a sheet: numbers as they are written, days in ISO, a percentage with its sign. */
export interface SheetCell {
  readonly kind: SheetCellKind;
  readonly text: string;
}

/** One row of a sheet by its number, its cells by their column, both counted from 1; empty cells are absent. */
export interface SheetRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  readonly name: string;
  /** What a row is called in this kind of file. */
  readonly rowWord: "row" | "line";
  readonly rows: readonly SheetRow[];
}

/** Something wrong with a filled sheet: where, as a person finds it there, and what. */
export interface SheetProblem {
  readonly row?: number;
  /** The heading of the column. */
  readonly column?: string;
  readonly message: string;
}

/** One line for a problem: `row 12, column “答复”: “很多” is no amount; write a number such as 63 or 60余`. */
export function formatProblem({ row, column, message }: SheetProblem, rowWord: Sheet["rowWord"]): string {
  const place = [
    ...(row === undefined ? [] : [`${rowWord} ${row}`]),
    ...(column === undefined ? [] : [`column “${column}”`]),
  ];
  return place.length === 0 ? message : `${place.join(", ")}: ${message}`;
}

/** A column's letters, counted from 1, as a number. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
}
