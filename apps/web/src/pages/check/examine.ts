import {
  isPng,
  readPngStamp,
  readSlidesStamp,
  readTextStamp,
  type Stamp,
  stampIn,
  stampPart,
} from "@yiheng/contract";
import { inflateSync, unzipSync } from "fflate";

/** The largest file that is looked into, in bytes. */
export const largestFile = 200_000_000;

/** What a file turns out to be. */
export type Examined =
  /** It carries none of our stamps. */
  | { readonly state: "foreign" }
  /** It carries one and is not as it was made; its stamp where that can still be read. */
  | { readonly state: "damaged"; readonly stamp: Stamp | undefined }
  | { readonly state: "whole"; readonly stamp: Stamp };

/** Looks into a file's bytes; never fails, whatever they are. */
export function examine(bytes: Uint8Array): Examined {
  const found = stampedFile(bytes);
  if (found === undefined) return { state: "foreign" };
  const { stamp, isWhole } = found;
  return isWhole && stamp ? { state: "whole", stamp } : { state: "damaged", stamp };
}

function stampedFile(bytes: Uint8Array) {
  if (isPng(bytes)) return readPngStamp(bytes);
  return isZip(bytes) ? slidesIn(bytes) : readTextStamp(bytes);
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const isZip = (bytes: Uint8Array) => zipSignature.every((byte, at) => bytes[at] === byte);

/** A small file may unpack to more than this machine holds. */
const mostUnpacked = 4 * largestFile;

function slidesIn(bytes: Uint8Array): ReturnType<typeof readSlidesStamp> {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        if (unpacked > mostUnpacked) throw new Error("unpacks to too much");
        return true;
      },
    });
    return readSlidesStamp(new Map(Object.entries(parts)));
  } catch {
    const stamp = stampInRemains(bytes);
    return stamp && { stamp, isWhole: false };
  }
}

/** The stamp of a slide file that was cut or changed: its part may still be found by its name (APPNOTE 4.3.7). */
function stampInRemains(bytes: Uint8Array): Stamp | undefined {
  const header = 30;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + header <= bytes.length; at = nextEntry(bytes, at + 1)) {
    const nameLength = view.getUint16(at + 26, true);
    const start = at + header + nameLength + view.getUint16(at + 28, true);
    const name = String.fromCharCode(...bytes.subarray(at + header, at + header + Math.min(nameLength, 100)));
    if (name === stampPart) return stampInEntry(bytes.subarray(start), view.getUint16(at + 8, true));
  }
  return undefined;
}

function nextEntry(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    if (zipSignature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return bytes.length;
}

function stampInEntry(packed: Uint8Array, method: number): Stamp | undefined {
  const most = 100_000;
  try {
    return stampIn(method === 0 ? packed.subarray(0, most) : inflateSync(packed.subarray(0, most)));
  } catch {
    return undefined;
  }
}
