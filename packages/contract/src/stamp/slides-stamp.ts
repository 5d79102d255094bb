import { utf8ToBytes } from "@noble/hashes/utils.js";
import { formatStamp, fits, parseStamp, type Stamp, stampFor, type StampSubject } from "./stamp.ts";
import { asciiOf, joined, placeOf, type StampedFile } from "./stamped-file.ts";

/** The parts of a slide file (ECMA-376) by their names within it. */
export type SlideParts = ReadonlyMap<string, Uint8Array>;

/** The part of a slide file that the stamp stands in, as custom properties of the document. */
export const stampPart = "docProps/custom.xml";
const types = "[Content_Types].xml";
const relations = "_rels/.rels";
const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const propertySet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Office keeps no more of one property, so a stamp goes into several. */
const mostCharacters = 240;

/**
 * Puts a stamp into the parts of a slide file, which name no custom properties of their own. The content is every other
 * part: in the order of their names, each name, its length in bytes as decimal digits, both ended by a NUL, and its bytes.
 */
export function stampSlides(parts: SlideParts, subject: StampSubject): SlideParts {
  const named = new Map(parts);
  named.set(types, insertedBefore("</Types>", partsAt(parts, types), typeLine));
  named.set(relations, insertedBefore("</Relationships>", partsAt(parts, relations), relationLine));
  return new Map([...named, [stampPart, utf8ToBytes(propertiesOf(stampFor(subject, contentOf(named))))]]);
}

const typeLine = `<Override PartName="/${stampPart}" ContentType="${customType}"/>`;
const relationLine = `<Relationship Id="rIdYiheng" Type="${office}/relationships/custom-properties" Target="${stampPart}"/>`;

function partsAt(parts: SlideParts, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`a slide file has ${name}`);
  return part;
}

function insertedBefore(end: string, part: Uint8Array, line: string): Uint8Array {
  const at = placeOf(end, part);
  if (at === -1) throw new Error(`the part has no ${end}`);
  return joined([part.subarray(0, at), utf8ToBytes(line), part.subarray(at)]);
}

function propertiesOf(stamp: Stamp): string {
  const pieces = formatStamp(stamp).match(new RegExp(`.{1,${mostCharacters}}`, "gu")) ?? [];
  const properties = pieces.map(
    (piece, at) =>
      `<property fmtid="${propertySet}" pid="${at + 2}" name="yiheng-${at + 1}"><vt:lpwstr>${piece}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${properties.join("")}</Properties>`;
}

/** Reads the stamp of a slide file out of its parts; undefined where there is none. */
export function readSlidesStamp(parts: SlideParts): StampedFile | undefined {
  const part = parts.get(stampPart);
  if (part === undefined || !holdsStamp(part)) return undefined;
  const stamp = stampIn(part);
  if (stamp === undefined) return { stamp, isWhole: false };
  const isAsWritten = asciiOf(part) === propertiesOf(stamp);
  return { stamp, isWhole: isAsWritten && fits(stamp, contentOf(parts)) };
}

/** Other programs keep custom properties too. */
function holdsStamp(properties: Uint8Array): boolean {
  return placeOf('name="yiheng-', properties) !== -1;
}

/** The stamp in the custom properties of a slide file; undefined where none can be read. */
export function stampIn(properties: Uint8Array): Stamp | undefined {
  const found = asciiOf(properties).matchAll(/name="yiheng-\d+"><vt:lpwstr>([^<]*)</gu);
  return parseStamp(Array.from(found, ([, piece]) => piece).join(""));
}

function contentOf(parts: SlideParts): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== stampPart).sort();
  return joined(
    names.flatMap((name) => {
      const bytes = parts.get(name) ?? new Uint8Array();
      return [utf8ToBytes(`${name}\0${bytes.length}\0`), bytes];
    }),
  );
}
