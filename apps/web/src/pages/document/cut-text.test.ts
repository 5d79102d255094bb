import { describe, expect, test } from "vitest";
import { cutText, linesOf } from "./cut-text.ts";

const pieces = (text: string, ...spans: readonly (readonly [id: string, start: number, end: number])[]) =>
  cutText(
    text,
    spans.map(([id, start, end]) => ({ id, start, end })),
  ).map((piece) => [piece.text, piece.ids.join(" "), piece.starts.join(" ")]);

describe("a text cut into marked pieces", () => {
  test("counts code points, not the halves of rare characters", () => {
    expect(pieces("𠮷县30人", ["staff", 2, 5])).toEqual([
      ["𠮷县", "", ""],
      ["30人", "staff", "staff"],
    ]);
  });

  test("puts a figure inside a figure first, and the outer one around it", () => {
    expect(pieces("门诊170余万人次", ["phrase", 0, 9], ["number", 2, 7])).toEqual([
      ["门诊", "phrase", "phrase"],
      ["170余万", "number phrase", "number"],
      ["人次", "phrase", ""],
    ]);
  });

  test("keeps two figures read from the same words together", () => {
    expect(pieces("前三名", ["rank", 0, 3], ["share", 0, 3])).toEqual([
      ["前三名", "rank share", "rank share"],
    ]);
  });

  test("cuts figures that cross into three", () => {
    expect(pieces("abcdef", ["left", 0, 4], ["right", 2, 6])).toEqual([
      ["ab", "left", "left"],
      ["cd", "left right", "right"],
      ["ef", "right", ""],
    ]);
  });

  test("shows of a figure that ends behind the text what is there", () => {
    expect(pieces("ab", ["long", 1, 9], ["behind", 5, 7])).toEqual([
      ["a", "", ""],
      ["b", "long", "long"],
    ]);
  });
});

test("a figure over a column break begins in the line where it can be seen", () => {
  const lines = linesOf(cutText("共\n\n30人", [{ id: "staff", start: 1, end: 6 }]));
  expect(
    lines.map(({ number, pieces }) => [number, ...pieces.map(({ text, starts }) => [text, ...starts])]),
  ).toEqual([
    [1, ["共"]],
    [2, ["30人", "staff"]],
  ]);
});
