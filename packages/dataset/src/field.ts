import { nearest } from "@yiheng/domain";
import { type Field, isRequired } from "./descriptor.ts";
import { quoted } from "./issue.ts";

/** What is wrong with a cell, said without its place. */
export interface Fault {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

/** Checks one cell against its column's definition; undefined where nothing is wrong. */
export function faultOf(field: Field, text: string): Fault | undefined {
  if (text === "") {
    const isFault = isRequired(field);
    return isFault
      ? { message: `${field.name} is required`, found: "an empty cell", expected: expectation(field) }
      : undefined;
  }
  return typeFault(field, text) ?? categoryFault(field, text) ?? constraintFault(field, text);
}

const numberPattern = /^-?\d+(?:\.\d+)?$/u;
const integerPattern = /^-?\d+$/u;
const datePattern = /^\d{4}-\d{2}-\d{2}$/u;

function typeFault(field: Field, text: string): Fault | undefined {
  if (hasType(field, text)) return undefined;
  return { message: `${field.name} has the wrong type`, found: quoted(text), expected: expectation(field) };
}

function hasType(field: Field, text: string): boolean {
  switch (field.type) {
    case "string":
      return true;
    case "integer":
      return integerPattern.test(text);
    case "number":
      return numberPattern.test(text);
    case "boolean":
      return [...(field.trueValues ?? ["true"]), ...(field.falseValues ?? ["false"])].includes(text);
    case "date":
      return isDate(text);
    case "list":
      return itemsOf(field, text).every((item) => item !== "" && item === item.trim());
  }
}

/** Whether a text is a day that exists, in ISO form. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The items of a list cell. */
export function itemsOf(field: Pick<Field, "delimiter">, text: string): readonly string[] {
  return text === "" ? [] : text.split(field.delimiter ?? ";");
}

function categoryFault(field: Field, text: string): Fault | undefined {
  const values = field.categories?.map(({ value }) => value);
  if (values === undefined || values.includes(text)) return undefined;
  const offered = nearest(text, values);
  const expected = offered === undefined ? values.join(", ") : `${offered}? (one of ${values.join(", ")})`;
  return { message: `${field.name} is none of its categories`, found: quoted(text), expected };
}

function constraintFault(field: Field, text: string): Fault | undefined {
  const { pattern, minimum, maximum, minLength, maxLength } = field.constraints ?? {};
  const length = Array.from(text).length;
  const tooFew =
    (minimum !== undefined && Number(text) < minimum) || (minLength !== undefined && length < minLength);
  const tooMany =
    (maximum !== undefined && Number(text) > maximum) || (maxLength !== undefined && length > maxLength);
  if (tooFew || tooMany) {
    const message = `${field.name} is ${tooFew ? "below" : "above"} its limit`;
    return {
      message,
      found: maxLength === undefined ? quoted(text) : `${length} characters`,
      expected: expectation(field),
    };
  }
  if (pattern === undefined || new RegExp(pattern, "u").test(text)) return undefined;
  return {
    message: `${field.name} does not have the right form`,
    found: quoted(text),
    expected: expectation(field),
  };
}

/** What a column takes, in words. */
export function expectation(field: Field): string {
  const { pattern, minimum, maximum, maxLength } = field.constraints ?? {};
  if (field.categories !== undefined)
    return `one of ${field.categories.map(({ value }) => value).join(", ")}`;
  const limits = [
    minimum === undefined ? "" : ` from ${minimum}`,
    maximum === undefined ? "" : ` up to ${maximum}`,
    maxLength === undefined ? "" : ` of at most ${maxLength} characters`,
    pattern === undefined ? "" : ` like ${pattern}`,
  ].join("");
  return `${typeWords[field.type]}${limits}`;
}

const typeWords: Readonly<Record<Field["type"], string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number without thousands separators",
  boolean: "true or an empty cell",
  date: "an existing day as YYYY-MM-DD",
  list: "items separated by semicolons, without spaces around them",
};
