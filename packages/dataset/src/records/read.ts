import type { Branded, Localized, Receipt } from "@yiheng/domain";
import { documentOf, type TableRecord, textOf } from "../table.ts";

/** Gives an id its kind; the keys were checked before, so it names what it says. */
export function idOf<Id extends Branded<string>>(text: string): Id {
  return text as Id;
}

/** A cell that the descriptor holds to some categories. */
export function categoryOf<Value extends string>(
  record: TableRecord,
  column: string,
  values: readonly Value[],
): Value {
  const text = textOf(record, column);
  const value = values.find((candidate) => candidate === text);
  if (value === undefined)
    throw new TypeError(`${record.file}:${record.line}: ${column} has no meaning: ${text}`);
  return value;
}

/** A required number. */
export function numberIn(record: TableRecord, column: string): number {
  return Number(textOf(record, column));
}

/** A text in both languages that must be there. */
export function localized(record: TableRecord, base: string): Localized {
  return { zh: textOf(record, `${base}_zh`), en: textOf(record, `${base}_en`) };
}

/** A property for a text in both languages, or no property where it is not given. */
export function optionalLocalized<Name extends string>(
  record: TableRecord,
  base: string,
  name: Name,
): { readonly [key in Name]?: Localized } {
  return propertyOf(name, textOf(record, `${base}_zh`) === "" ? undefined : localized(record, base));
}

/** A property for a text, or none where the cell is empty. */
export function optionalText<Name extends string>(
  record: TableRecord,
  column: string,
  name: Name,
): { readonly [key in Name]?: string } {
  const text = textOf(record, column);
  return propertyOf(name, text === "" ? undefined : text);
}

/** A property for a number, or none where the cell is empty. */
export function optionalNumber<Name extends string>(
  record: TableRecord,
  column: string,
  name: Name,
): { readonly [key in Name]?: number } {
  const text = textOf(record, column);
  return propertyOf(name, text === "" ? undefined : Number(text));
}

/** An object with one property, or with none where there is no value: absent is not undefined. */
export function propertyOf<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  const entries = value === undefined ? [] : [[name, value] as const];
  return Object.fromEntries(entries) as { readonly [key in Name]?: Value };
}

/** The items of a list cell. */
export function listIn(record: TableRecord, column: string): readonly string[] {
  const text = textOf(record, column);
  return text === "" ? [] : text.split(";");
}

/** Where the figure or title of a row stands. */
export function receiptIn(record: TableRecord): Receipt {
  return {
    document: idOf(documentOf(record)),
    section: textOf(record, "section"),
    paragraph: numberIn(record, "paragraph"),
    start: numberIn(record, "start"),
    end: numberIn(record, "end"),
    printed: textOf(record, "printed"),
  };
}
