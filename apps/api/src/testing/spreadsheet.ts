import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive, read by its central directory. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : Buffer.from(packed);
    files.set(zip.subarray(at + 46, at + 46 + nameLength).toString(), bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The cells of CSV text by RFC 4180, after its byte-order mark where it has one. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text
    .replace(/^\uFEFF/u, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

/** A cell of a worksheet; nothing where the sheet has none. */
export type SheetValue = string | number | undefined;

/** The cells of one sheet of a workbook, counted from 1: numbers as numbers, dates as the serial numbers they are. */
export function sheetRows(workbook: Buffer, sheet: number): readonly (readonly SheetValue[])[] {
  const files = unzip(workbook);
  const partOf = (name: string) => files.get(name)?.toString() ?? "";
  const strings = [...partOf("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, item = ""]) =>
    textIn(item),
  );
  return [...partOf(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(
    ([, cells = ""]) => {
      const row: SheetValue[] = [];
      for (const [, column = "", attributes = "", content = ""] of cells.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
      )) {
        row[columnIndex(column)] = valueOf(attributes, content, strings);
      }
      return Array.from(row);
    },
  );
}

function valueOf(attributes: string, content: string, strings: readonly string[]): SheetValue {
  const value = /<v>(.*?)<\/v>/su.exec(content)?.[1];
  if (attributes.includes('t="s"')) return strings[Number(value)];
  if (attributes.includes('t="inlineStr"')) return textIn(content);
  return value === undefined ? undefined : Number(value);
}

function textIn(xml: string): string {
  const texts = [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, text = ""]) => text);
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return texts.join("").replaceAll(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
