import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameFor } from "./file-name.ts";

test("a file's name says what it is", () => {
  expect(fileNameFor("四家医院：2023 年", "zh", "0123456789ab", "pptx")).toBe(
    "医衡-四家医院：2023-年-0123456789ab.pptx",
  );
  expect(fileNameFor("", "en", "0123456789ab", "pdf")).toBe("yiheng-deck-0123456789ab.pdf");
});

test("no title makes a name that leaves its folder or surprises a shell", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10_ff_ff }), { maxLength: 130 }), (signs) => {
      const title = signs.map((sign) => String.fromCodePoint(sign)).join("");
      const name = fileNameFor(title, "zh", "0123456789ab", "pptx");
      expect(name).toMatch(/^医衡-[^\\/:*?"<>|\p{C}\p{Z}]+-0123456789ab\.pptx$/u);
    }),
  );
});
