import { formatStamp, type Stamp, stampFor, type StampSubject } from "./stamp.ts";
import { asciiOf, joined, judgeStamped, type StampedFile } from "./stamped-file.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const keyword = "yiheng\0";
/** Length and type before a chunk's data, the sum of its bytes behind. */
const [before, behind] = [8, 4];
/** Behind the signature and the header, which always is the first chunk and 13 bytes long. */
const firstPlace = signature.length + before + 13 + behind;

/** Puts a stamp into a PNG, as a tEXt chunk behind its header; the content is every other byte. */
export function stampPng(png: Uint8Array, subject: StampSubject): Uint8Array<ArrayBuffer> {
  const chunk = chunkOf(stampFor(subject, png));
  return joined([png.subarray(0, firstPlace), chunk, png.subarray(firstPlace)]);
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Reads the stamp of a PNG; undefined where there is none. */
export function readPngStamp(bytes: Uint8Array): StampedFile | undefined {
  let start = signature.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  while (start + before <= bytes.length) {
    const from = start + before;
    const end = from + view.getUint32(start) + behind;
    const type = asciiOf(bytes.subarray(start + 4, from));
    const head = asciiOf(bytes.subarray(from, from + keyword.length));
    if (type === "tEXt" && head === keyword) {
      const text = asciiOf(bytes.subarray(from + keyword.length, end - behind));
      return judgeStamped(bytes, { start, end, text }, chunkOf);
    }
    start = end;
  }
  return undefined;
}

function chunkOf(stamp: Stamp): Uint8Array {
  const data = Uint8Array.from(`tEXt${keyword}${formatStamp(stamp)}`, (character) => character.charCodeAt(0));
  const chunk = new Uint8Array(4 + data.length + behind);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(4 + data.length, crcOf(data));
  return chunk;
}

/** The sum that PNG asks for (ISO 3309): CRC-32 with the reversed polynomial. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return ~crc >>> 0;
}
