import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Depth, kind of colour and what else the header says beside the size. */
  readonly form: Buffer;
  readonly bytesPerPixel: number;
  /** Rows, each behind the byte that says how it is written (PNG, “filtering”). */
  readonly rows: Buffer;
}

/** How many samples a pixel has, by kind of colour; browsers write no other kinds. */
const samples: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** PNGs of one width under each other as one; a browser draws no picture as high as a long deck. */
export function stackPictures(pictures: readonly Buffer[]): Buffer {
  const parts = pictures.map(pictureIn);
  const [first] = parts;
  if (first === undefined) throw new Error("There is no picture to stack.");
  if (parts.some(({ width, form }) => width !== first.width || !form.equals(first.form)))
    throw new Error("Pictures of different widths or forms cannot be stacked.");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(first.width);
  size.writeUInt32BE(
    parts.reduce((sum, { height }) => sum + height, 0),
    4,
  );
  const rows = deflateSync(Buffer.concat(parts.map(standingAlone)));
  return Buffer.concat([
    signature,
    chunkOf("IHDR", Buffer.concat([size, first.form])),
    chunkOf("IDAT", rows),
    chunkOf("IEND", Buffer.alloc(0)),
  ]);
}

function pictureIn(png: Buffer): Picture {
  const data: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = content;
    if (type === "IDAT") data.push(content);
    at += 12 + length;
  }
  const form = header.subarray(8);
  const count = samples[form[1] ?? -1];
  if (count === undefined || form[0] !== 8 || form[4] !== 0)
    throw new Error("The browser wrote a PNG of a form that it never wrote before.");
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    form,
    bytesPerPixel: count,
    rows: inflateSync(Buffer.concat(data)),
  };
}

const ways = { none: 0, left: 1, up: 2, average: 3, paeth: 4 } as const;

/**
 * A row may be written as its difference from the one above it. Over a first row there is none, so that it means
 * itself: said so, it can follow any other.
 */
function standingAlone({ width, bytesPerPixel, rows }: Picture): Buffer {
  const [way] = rows;
  if (way === ways.up) rows[0] = ways.none;
  if (way === ways.paeth) rows[0] = ways.left;
  if (way === ways.average) {
    rows[0] = ways.none;
    for (let at = 1 + bytesPerPixel; at <= width * bytesPerPixel; at += 1)
      rows[at] = ((rows[at] ?? 0) + ((rows[at - bytesPerPixel] ?? 0) >> 1)) & 0xff;
  }
  return rows;
}

function chunkOf(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
