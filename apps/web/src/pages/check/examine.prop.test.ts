import { stampSlides, stampSvg, type StampSubject } from "@yiheng/contract";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { examine } from "./examine.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const subject: StampSubject = {
  kind: "slides",
  release: "0123456789ab",
  views: ["/compare?indicator=research-projects-approved"],
  deck: { title: "四家医院", version: 3 },
};
const parts = stampSlides(
  new Map([
    ["[Content_Types].xml", utf8("<Types></Types>")],
    ["_rels/.rels", utf8("<Relationships></Relationships>")],
    ["ppt/slides/slide1.xml", utf8(`<p:sld>${"门诊".repeat(400)}</p:sld>`)],
  ]),
  subject,
);
const slides = zipSync(Object.fromEntries(parts));
const picture = utf8(stampSvg(`<svg width="9"><text>门诊</text></svg>`, { ...subject, kind: "picture" }));
const anywhere = fc.double({ min: 0, max: 0.999_999, noNaN: true });

test("files as they were made are whole", () => {
  expect(examine(slides)).toMatchObject({ state: "whole", stamp: subject });
  expect(examine(picture)).toMatchObject({ state: "whole", stamp: { kind: "picture" } });
});

test("slides that another program wrote anew are no longer what was made", () => {
  const changed = new Map([...parts, ["ppt/slides/slide1.xml", utf8("<p:sld/>")]]);
  expect(examine(zipSync(Object.fromEntries(changed)))).toMatchObject({ state: "damaged", stamp: subject });
});

test("slides that were cut behind their stamp are told to be damaged", () => {
  const stampFirst = zipSync(Object.fromEntries([...parts].reverse()));
  expect(examine(stampFirst.subarray(0, stampFirst.length - 200))).toMatchObject({
    state: "damaged",
    stamp: subject,
  });
});

test("no cut and no turned bit makes a file whole, and none makes the check fail", () => {
  fc.assert(
    fc.property(fc.constantFrom(slides, picture), anywhere, (bytes, share) => {
      expect(examine(bytes.subarray(0, Math.floor(share * bytes.length))).state).not.toBe("whole");
    }),
  );
  fc.assert(
    fc.property(anywhere, fc.nat(7), (share, bit) => {
      const bytes = picture.slice();
      const at = Math.floor(share * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      expect(examine(bytes).state).not.toBe("whole");
      const packed = slides.slice();
      const place = Math.floor(share * packed.length);
      packed[place] = (packed[place] ?? 0) ^ (1 << bit);
      expect(() => examine(packed)).not.toThrow();
    }),
  );
});

test("whatever else is dropped is not ours", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(examine(bytes)).toEqual({ state: "foreign" });
      expect(examine(new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]))).toEqual({ state: "foreign" });
    }),
  );
  expect(examine(zipSync({ "word/document.xml": utf8("<w:document/>") }))).toEqual({ state: "foreign" });
  expect(examine(new Uint8Array())).toEqual({ state: "foreign" });
});
