import { posix } from "node:path";
import { unzip } from "./spreadsheet.ts";

/** The parts of an office file, each text part checked: well-formed, its type declared, its relationships leading somewhere. */
export function officeParts(file: Buffer): ReadonlyMap<string, string> {
  const files = unzip(file);
  const parts = new Map([...files].map(([name, bytes]) => [name, bytes.toString()]));
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const [name, text] of parts) {
    if (/\.(?:xml|rels)$/u.test(name)) checkWellFormed(name, text);
    if (name.endsWith(".rels")) checkTargets(name, text, parts);
    const isTyped =
      types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split(".").at(-1)}"`);
    if (!isTyped && name !== "[Content_Types].xml") throw new Error(`${name} has no content type.`);
  }
  for (const [, declared = ""] of types.matchAll(/PartName="\/([^"]+)"/gu)) {
    if (!parts.has(declared)) throw new Error(`${declared} is declared and not there.`);
  }
  return parts;
}

function checkTargets(name: string, text: string, parts: ReadonlyMap<string, string>): void {
  const base = posix.dirname(posix.dirname(name));
  for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/gu)) {
    if (relation.includes('TargetMode="External"')) continue;
    const target = /Target="([^"]+)"/u.exec(relation)?.[1] ?? "";
    const path = target.startsWith("/") ? target.slice(1) : posix.normalize(posix.join(base, target));
    if (!parts.has(path)) throw new Error(`${name} leads to ${path}, which is not there.`);
  }
}

const token = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gu;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
/** Everything that XML 1.0 allows as a character. */
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** Throws where a text is not well-formed XML 1.0: signs that cannot stand in it, entities, tags that do not close. */
export function checkWellFormed(name: string, text: string): void {
  if (!allowed.test(text)) throw new Error(`${name} holds a sign that XML cannot.`);
  const open: string[] = [];
  let read = 0;
  for (const found of text.matchAll(token)) {
    const [whole, end, tag = "", attributes = "", empty, words = ""] = found;
    if (found.index !== read) break;
    read += whole.length;
    if (entity.test(attributes + words)) throw new Error(`${name} has a bare & in ${whole.slice(0, 80)}.`);
    const names = Array.from(attributes.matchAll(/([\w:.-]+)=/gu), ([, attribute]) => attribute);
    if (new Set(names).size < names.length) throw new Error(`${name} repeats an attribute in ${whole}.`);
    if (tag === "") continue;
    if (end === "/" && open.pop() !== tag) throw new Error(`${name} closes ${tag} where it is not open.`);
    if (end !== "/" && empty !== "/") open.push(tag);
  }
  if (read !== text.length) throw new Error(`${name} cannot be read at ${text.slice(read, read + 80)}.`);
  if (open.length > 0) throw new Error(`${name} leaves ${open.join(", ")} open.`);
}
