import { crc32, deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { stackPictures } from "./stack-pictures.ts";

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const [width, pixel] = [5, 3];

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function png(rows: Buffer, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of a PNG's rows, read as the format says (PNG 3, clause 9). */
function colorsOf(file: Buffer): readonly number[] {
  const height = file.readUInt32BE(20);
  const at = file.indexOf("IDAT");
  const rows = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  const line = width * pixel;
  const colors = Array.from({ length: height * line }, () => 0);
  for (let y = 0; y < height; y += 1) {
    const way = rows[y * (line + 1)];
    for (let x = 0; x < line; x += 1) {
      const value = rows[y * (line + 1) + 1 + x] ?? 0;
      const left = x < pixel ? 0 : (colors[y * line + x - pixel] ?? 0);
      const up = y === 0 ? 0 : (colors[(y - 1) * line + x] ?? 0);
      const corner = y === 0 || x < pixel ? 0 : (colors[(y - 1) * line + x - pixel] ?? 0);
      const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)];
      colors[y * line + x] = (value + (guesses[way ?? 0] ?? 0)) & 0xff;
    }
  }
  return colors;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

test("pictures keep every colour, whichever way their first rows are written", () => {
  const files = [0, 1, 2, 3, 4].map((way) => {
    const rows = Buffer.from(
      Array.from({ length: 2 * (width * pixel + 1) }, (_, at) => (at * 37 + way * 11) % 256),
    );
    rows[0] = way;
    rows[width * pixel + 1] = 4 - way;
    return png(rows, 2);
  });
  const stacked = stackPictures(files);
  expect([stacked.readUInt32BE(16), stacked.readUInt32BE(20)]).toEqual([width, 10]);
  expect(colorsOf(stacked)).toEqual(files.flatMap(colorsOf));
});

test("what cannot be stacked is refused", () => {
  expect(() => stackPictures([])).toThrow("no picture");
});
