import { strFromU8, unzipSync } from "fflate";
import { dayOfSerial, type NumberForm, numberForms } from "./cell-format.ts";
import { columnNumber, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";
import { walkXml } from "./xml-walk.ts";

/** A file that cannot be read as sheets, and why, in one sentence. */
export class NoWorkbook extends Error {
  override readonly name = "NoWorkbook";
}

/** A sheet of questions is a few hundred kilobytes; more than this unpacked is no such sheet. */
const largestPartBytes = 40 * 1024 * 1024;
const oldFormat = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the sheets of an Excel workbook (ECMA-376); throws `NoWorkbook` for anything else. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  if (oldFormat.every((byte, index) => bytes[index] === byte)) {
    throw new NoWorkbook("The file is an old .xls or has a password; save it as .xlsx without one.");
  }
  try {
    return sheetsOf(partsOf(bytes));
  } catch (error) {
    if (error instanceof NoWorkbook) throw error;
    throw new NoWorkbook("The file is no Excel workbook (.xlsx) and no CSV, or it is damaged.");
  }
}

type Parts = (name: string) => string | undefined;

function partsOf(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > largestPartBytes)
        throw new NoWorkbook("The workbook is too large for a sheet of questions.");
      return /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/u.test(
        name,
      );
    },
  });
  return (name) => {
    const part = files[name];
    return part === undefined ? undefined : strFromU8(part);
  };
}

interface Surroundings {
  readonly strings: readonly string[];
  readonly forms: readonly NumberForm[];
  readonly isFrom1904: boolean;
}

function sheetsOf(part: Parts): readonly Sheet[] {
  const workbook = part("xl/workbook.xml");
  if (workbook === undefined) throw new NoWorkbook("The file is a ZIP archive but no Excel workbook.");
  const targets = targetsOf(part("xl/_rels/workbook.xml.rels") ?? "");
  const named: { readonly name: string; readonly id: string }[] = [];
  let isFrom1904 = false;
  walkXml(workbook, {
    open: (tag, { name = "", id = "", date1904 }) => {
      if (tag === "sheet") named.push({ name, id });
      if (tag === "workbookPr") isFrom1904 = date1904 === "1" || date1904 === "true";
    },
  });
  const around = {
    strings: stringsOf(part("xl/sharedStrings.xml")),
    forms: numberForms(part("xl/styles.xml") ?? "<none/>"),
    isFrom1904,
  };
  return named.flatMap(({ name, id }) => {
    const xml = part(`xl/${targets.get(id) ?? ""}`);
    return xml === undefined ? [] : [{ name, rowWord: "row" as const, rows: rowsOf(xml, around) }];
  });
}

/** Where each sheet is kept, relative to the workbook. */
function targetsOf(relationships: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (relationships === "") return targets;
  walkXml(relationships, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.replace(/^\/?xl\//u, ""));
    },
  });
  return targets;
}

/** The texts that cells share; a reading aid for Japanese is no part of them. */
function stringsOf(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let [isText, isAid] = [false, false];
  walkXml(xml, {
    open: (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") isAid = true;
      if (name === "t") isText = true;
    },
    text: (text) => {
      if (isText && !isAid) strings.push(`${strings.pop() ?? ""}${text}`);
    },
    close: (name) => {
      if (name === "rPh") isAid = false;
      if (name === "t") isText = false;
    },
  });
  return strings;
}

/** A cell while it is being read. */
interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | undefined;
  inline: string | undefined;
}

function rowsOf(xml: string, around: Surroundings): readonly SheetRow[] {
  const rows: { number: number; cells: Map<number, SheetCell> }[] = [];
  let cell: RawCell | undefined;
  let inside = "";
  walkXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === "row") {
        rows.push({ number: Number(attributes["r"] ?? (rows.at(-1)?.number ?? 0) + 1), cells: new Map() });
      }
      if (name === "c") cell = newCell(attributes, lastColumn(rows.at(-1)?.cells));
      if (name === "f" && cell !== undefined) cell.hasFormula = true;
    },
    text: (text) => {
      if (cell === undefined) return;
      if (inside === "v") cell.value = (cell.value ?? "") + text;
      if (inside === "t") cell.inline = (cell.inline ?? "") + text;
    },
    close: (name) => {
      inside = "";
      if (name !== "c" || cell === undefined) return;
      const read = cellOf(cell, around);
      if (read !== undefined) rows.at(-1)?.cells.set(cell.column, read);
      cell = undefined;
    },
  });
  return rows;
}

function lastColumn(cells: ReadonlyMap<number, unknown> | undefined): number {
  return Math.max(0, ...(cells?.keys() ?? []));
}

/** A cell may leave out where it stands; then it follows the one before. */
function newCell(attributes: Readonly<Record<string, string>>, before: number): RawCell {
  const letters = attributes["r"]?.replace(/\d+$/u, "");
  return {
    column: letters === undefined ? before + 1 : columnNumber(letters),
    type: attributes["t"] ?? "n",
    style: Number(attributes["s"] ?? 0),
    hasFormula: false,
    value: undefined,
    inline: undefined,
  };
}

function cellOf(raw: RawCell, around: Surroundings): SheetCell | undefined {
  const { type, value, inline } = raw;
  if (raw.hasFormula) return { kind: "formula", text: value ?? "" };
  if (type === "s") return textCell(around.strings[Number(value)]);
  if (type === "inlineStr") return textCell(inline);
  if (value === undefined || value === "") return undefined;
  if (type === "b") return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE" };
  if (type === "e") return { kind: "error", text: value };
  if (type === "d") return { kind: "day", text: value.slice(0, 10) };
  return type === "n" ? numberCell(Number(value), raw.style, around) : textCell(value);
}

function textCell(text: string | undefined): SheetCell | undefined {
  return text === undefined || text.trim() === "" ? undefined : { kind: "text", text: text.trim() };
}

/** A cell shown as 40.77% holds 0.4077; what was meant is what was shown. */
function numberCell(value: number, style: number, { forms, isFrom1904 }: Surroundings): SheetCell {
  const form = forms[style] ?? "plain";
  if (form === "day") return { kind: "day", text: dayOfSerial(value, isFrom1904) };
  if (form === "percent") return { kind: "number", text: `${Number((value * 100).toPrecision(12))}%` };
  return { kind: "number", text: String(Number(value.toPrecision(15))) };
}
