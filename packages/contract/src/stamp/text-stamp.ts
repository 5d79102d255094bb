import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Stamp, stampFor, type StampSubject, formatStamp } from "./stamp.ts";
import { asciiOf, judgeStamped, placeOf, type StampedFile } from "./stamped-file.ts";

interface Wrapping {
  readonly open: string;
  readonly close: string;
}

const svg: Wrapping = { open: '<metadata id="yiheng-stamp">', close: "</metadata>" };
const pack: Wrapping = { open: '<script type="application/json" id="yiheng-stamp">', close: "</script>" };

/** Puts a stamp into an SVG, as its first element; the content is every other byte. */
export function stampSvg(drawing: string, subject: StampSubject): string {
  const root = /<svg\b[^>]*>/u.exec(drawing);
  if (root === null) throw new Error("an SVG has a root element");
  return stampAt(drawing, root.index + root[0].length, subject, svg);
}

/** Puts a stamp into a pack, at the end of its head; the content is every other byte. */
export function stampPack(html: string, subject: StampSubject): string {
  const end = html.indexOf("</head>");
  if (end === -1) throw new Error("a pack has a head");
  return stampAt(html, end, subject, pack);
}

function stampAt(text: string, at: number, subject: StampSubject, wrapping: Wrapping): string {
  return text.slice(0, at) + wrapped(stampFor(subject, utf8ToBytes(text)), wrapping) + text.slice(at);
}

function wrapped(stamp: Stamp, { open, close }: Wrapping): string {
  return open + formatStamp(stamp) + close;
}

/** Reads the stamp of an SVG or a pack; undefined where there is none. */
export function readTextStamp(bytes: Uint8Array): StampedFile | undefined {
  for (const wrapping of [svg, pack]) {
    const start = placeOf(wrapping.open, bytes);
    if (start === -1) continue;
    const from = start + wrapping.open.length;
    const to = placeOf(wrapping.close, bytes, from);
    if (to === -1) return { stamp: undefined, isWhole: false };
    const place = { start, end: to + wrapping.close.length, text: asciiOf(bytes.subarray(from, to)) };
    return judgeStamped(bytes, place, (stamp) => utf8ToBytes(wrapped(stamp, wrapping)));
  }
  return undefined;
}
