import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly path: string;
  readonly bytes: Buffer;
}

const localSignature = 0x04_03_4b_50;
const centralSignature = 0x02_01_4b_50;
const endSignature = 0x06_05_4b_50;
const version = 20;
const utf8Names = 0x08_00;
const deflated = 8;
/** 1980-01-01, the earliest the format knows: the same release always makes the same bytes. */
const fixedDate = 0x00_21;

/** Packs files into a ZIP archive (APPNOTE 6.3: deflate, UTF-8 names, no ZIP64, so below 4 GiB). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const shared = sharedHeader(bytes, packed.length, name.length);
    const local = Buffer.concat([uint32(localSignature), shared, name, packed]);
    // Comment, disk and attributes: all absent.
    const central = [
      uint32(centralSignature),
      uint16(version),
      shared,
      Buffer.alloc(10),
      uint32(offset),
      name,
    ];
    parts.push(local);
    directory.push(...central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(entries.length, central.length, offset)]);
}

function sharedHeader(bytes: Buffer, packedLength: number, nameLength: number): Buffer {
  return Buffer.concat([
    ...[version, utf8Names, deflated, 0, fixedDate].map(uint16),
    ...[crc32(bytes), packedLength, bytes.length].map(uint32),
    ...[nameLength, 0].map(uint16),
  ]);
}

function endRecord(count: number, directoryLength: number, offset: number): Buffer {
  const counts = [0, 0, count, count].map(uint16);
  return Buffer.concat([uint32(endSignature), ...counts, uint32(directoryLength), uint32(offset), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
