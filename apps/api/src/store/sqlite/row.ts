import type { Branded, Localized, Receipt } from "@yiheng/domain";

/** One row of a table, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A text that is there by the table's definition. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A number that is there by the table's definition. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number`);
  return value;
}

/** One of some words; a word that the program does not know is a fault of the file. */
export function word<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const value = text(row, column);
  const known = words.find((candidate) => candidate === value);
  if (known === undefined) throw new TypeError(`column ${column} holds an unknown word: ${value}`);
  return known;
}

/** An id of the kind that the column is a key to. */
export function id<Id extends Branded<string>>(row: Row, column: string): Id {
  return text(row, column) as Id;
}

export function localized(row: Row, base: string): Localized {
  return { zh: text(row, `${base}_zh`), en: text(row, `${base}_en`) };
}

/** A property that is absent where the column is empty. */
export function given<Name extends string, Value>(
  name: Name,
  row: Row,
  column: string,
  read: (row: Row, column: string) => Value,
): { readonly [key in Name]?: Value } {
  const isEmpty = (row[column] ?? null) === null;
  return Object.fromEntries(isEmpty ? [] : [[name, read(row, column)]]) as { readonly [key in Name]?: Value };
}

/** A text in both languages that is absent where it is not given. */
export function givenLocalized<Name extends string>(
  name: Name,
  row: Row,
  base: string,
): { readonly [key in Name]?: Localized } {
  return given(name, row, `${base}_zh`, () => localized(row, base));
}

export function list(row: Row, column: string): readonly string[] {
  const joined = text(row, column);
  return joined === "" ? [] : joined.split(";");
}

export function receipt(row: Row): Receipt {
  return {
    document: id(row, "document"),
    section: text(row, "section"),
    paragraph: number(row, "paragraph"),
    start: number(row, "start"),
    end: number(row, "end"),
    printed: text(row, "printed"),
    ...(number(row, "is_reply") === 1 && { isReply: true }),
  };
}

/** The columns of a text in both languages, empty where it is not given. */
export function localizedColumns(base: string, value: Localized | undefined): Row {
  return { [`${base}_zh`]: value?.zh ?? null, [`${base}_en`]: value?.en ?? null };
}

export function receiptColumns({ document, section, paragraph, start, end, printed }: Receipt): Row {
  return { document, section, paragraph, start, end, printed };
}
