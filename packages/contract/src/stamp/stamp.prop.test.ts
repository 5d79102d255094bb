import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPng, readPngStamp, stampPng } from "./png-stamp.ts";
import { readSlidesStamp, type SlideParts, stampIn, stampPart, stampSlides } from "./slides-stamp.ts";
import { formatStamp, parseStamp, stampFor, type StampSubject } from "./stamp.ts";
import { asciiOf, type StampedFile } from "./stamped-file.ts";
import { readTextStamp, stampPack, stampSvg } from "./text-stamp.ts";

const utf8 = utf8ToBytes;
/** A picture of one black point, as every program writes it. */
const png = hexToBytes(
  "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364600000000600023081d02f0000000049454e44ae426082",
);
const html = `<!doctype html><html><head><title>医衡</title></head><body>${"各院并列".repeat(20)}</body></html>`;
const parts: SlideParts = new Map([
  ["[Content_Types].xml", utf8(`<Types><Default Extension="xml"/></Types>`)],
  ["_rels/.rels", utf8("<Relationships></Relationships>")],
  ["ppt/presentation.xml", utf8("<p:presentation/>")],
]);

const subjects: fc.Arbitrary<StampSubject> = fc.record(
  {
    kind: fc.constantFrom("pack", "slides", "picture"),
    release: fc.stringMatching(/^[0-9a-f]{12}$/u),
    views: fc.array(fc.string({ unit: "binary", maxLength: 80 }), { maxLength: 12 }),
    deck: fc.record(
      { title: fc.string({ unit: "binary", maxLength: 80 }), version: fc.nat() },
      { requiredKeys: ["title"] },
    ),
  },
  { requiredKeys: ["kind", "release", "views"] },
);

/** A place in a file, as a share of its length. */
const anywhere = fc.double({ min: 0, max: 0.999_999, noNaN: true });

interface Container {
  readonly name: string;
  readonly stamped: (subject: StampSubject) => Uint8Array;
  readonly read: (bytes: Uint8Array) => StampedFile | undefined;
}
const containers: readonly Container[] = [
  { name: "a picture as PNG", stamped: (subject) => stampPng(png, subject), read: readPngStamp },
  {
    name: "a picture as SVG",
    stamped: (subject) => utf8(stampSvg(`<svg width="9"><text>门诊 &lt; 9</text></svg>`, subject)),
    read: readTextStamp,
  },
  { name: "a pack", stamped: (subject) => utf8(stampPack(html, subject)), read: readTextStamp },
];

test("a stamp's text is ASCII without what XML and HTML take for their own, and reads back", () => {
  fc.assert(
    fc.property(subjects, (subject) => {
      const stamp = stampFor(subject, png);
      const text = formatStamp(stamp);
      expect(text).toMatch(/^[ -~]*$/u);
      expect(text).not.toMatch(/[<>&]/u);
      expect(parseStamp(text)).toEqual(stamp);
    }),
  );
});

describe.each(containers)("$name", ({ stamped, read }) => {
  test("tells who it is, and that it is whole", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const found = read(stamped(subject));
        expect(found?.stamp).toMatchObject(JSON.parse(JSON.stringify(subject)));
        expect(found?.isWhole).toBe(true);
      }),
    );
  });

  test("is never whole with one bit turned, wherever it is", () => {
    fc.assert(
      fc.property(subjects, anywhere, fc.nat(7), (subject, place, bit) => {
        const bytes = stamped(subject);
        const at = Math.floor(place * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(read(bytes)?.isWhole ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("is never whole when cut, and never fails", () => {
    fc.assert(
      fc.property(subjects, anywhere, (subject, place) => {
        const bytes = stamped(subject);
        expect(read(bytes.subarray(0, Math.floor(place * bytes.length)))?.isWhole ?? false).toBe(false);
      }),
    );
  });
});

describe("a slide file", () => {
  const textOf = (from: SlideParts, part: string) => asciiOf(from.get(part) ?? new Uint8Array());
  const subject: StampSubject = {
    kind: "slides",
    release: "0123456789ab",
    views: Array.from({ length: 12 }, () => "/compare?indicator=research-projects-approved"),
    deck: { title: "四家医院 <对比>", version: 7 },
  };

  test("keeps its stamp in properties short enough for Office, and names the part that holds them", () => {
    const made = stampSlides(parts, subject);
    const properties = textOf(made, stampPart);
    const values = Array.from(properties.matchAll(/<vt:lpwstr>([^<]*)</gu), ([, value = ""]) => value);
    expect(values.length).toBeGreaterThan(1);
    expect(values.every(({ length }) => length <= 255)).toBe(true);
    expect(textOf(made, "[Content_Types].xml")).toContain("custom-properties+xml");
    expect(textOf(made, "_rels/.rels")).toContain(stampPart);
    expect(readSlidesStamp(made)).toMatchObject({ stamp: subject, isWhole: true });
    expect(stampIn(made.get(stampPart) ?? new Uint8Array())).toMatchObject(subject);
  });

  test("is not whole once a part is changed, added or taken away", () => {
    const made = stampSlides(parts, subject);
    const without = new Map([...made].filter(([name]) => name !== "ppt/presentation.xml"));
    for (const other of [
      new Map([...made, ["ppt/presentation.xml", utf8("<p:presentation />")]]),
      new Map([...made, ["ppt/slides/slide1.xml", utf8("<p:sld/>")]]),
      without,
    ]) {
      expect(readSlidesStamp(other as SlideParts)).toMatchObject({ isWhole: false });
    }
  });
});

test("what is none of ours has no stamp, whatever its bytes are", () => {
  expect(readPngStamp(png)).toBeUndefined();
  expect(readTextStamp(utf8(html))).toBeUndefined();
  expect(readSlidesStamp(parts)).toBeUndefined();
  expect(isPng(png)).toBe(true);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readPngStamp(bytes)).toBeUndefined();
      expect(readTextStamp(bytes)).toBeUndefined();
      expect(isPng(bytes)).toBe(false);
    }),
  );
});

test("a forged stamp is read for what it is, and not whole", () => {
  const forged = `<svg><metadata id="yiheng-stamp">{"yiheng":1,"kind":"picture"}</metadata></svg>`;
  expect(readTextStamp(utf8(forged))).toEqual({ stamp: undefined, isWhole: false });
  expect(readTextStamp(utf8(forged.slice(0, 40)))).toEqual({ stamp: undefined, isWhole: false });
});
