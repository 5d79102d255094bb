import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText, linesOf, type Span } from "./cut-text.ts";

const text = fc.string({ unit: fc.constantFrom("万", "7", " ", "\n", "𠮷", "🏥", "a"), maxLength: 40 });
const spans = fc
  .array(fc.tuple(fc.nat(45), fc.nat(12)), { maxLength: 12 })
  .map((places) =>
    places.map(([start, length], index): Span => ({ id: `s${index}`, start, end: start + length })),
  );

describe("a cut text", () => {
  test("is the text again when its pieces are joined", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        expect(
          cutText(whole, marked)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });

  test("gives each span exactly its characters", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        const pieces = cutText(whole, marked);
        for (const { id, start, end } of marked) {
          const covered = pieces.filter(({ ids }) => ids.includes(id)).map((piece) => piece.text);
          expect(covered.join("")).toBe(Array.from(whole).slice(start, end).join(""));
        }
      }),
    );
  });

  test("lets each span that can be seen begin once, in its first piece", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        const pieces = cutText(whole, marked);
        for (const { id } of marked) {
          const own = pieces.filter(({ ids }) => ids.includes(id));
          expect(own.map(({ starts }) => starts.includes(id))).toEqual(own.map((_, index) => index === 0));
        }
      }),
    );
  });

  test("has no two neighbours under the same spans and no empty piece", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        const pieces = cutText(whole, marked);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
        for (const [index, piece] of pieces.entries())
          expect(piece.ids.join() === pieces[index - 1]?.ids.join()).toBe(false);
      }),
    );
  });
});

describe("the lines of a cut text", () => {
  test("are its non-blank lines in order, numbered from one", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        const lines = linesOf(cutText(whole, marked));
        const written = whole.split("\n").filter((line) => line.trim() !== "");
        expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(written);
        expect(lines.map(({ number }) => number)).toEqual(written.map((_, index) => index + 1));
      }),
    );
  });

  test("keep one beginning of every span whose words can be seen", () => {
    fc.assert(
      fc.property(text, spans, (whole, marked) => {
        const begun = linesOf(cutText(whole, marked)).flatMap(({ pieces }) =>
          pieces.flatMap(({ starts }) => starts),
        );
        const visible = marked.filter(({ start, end }) => {
          const [first = ""] = Array.from(whole).slice(start, end);
          return first.trim() !== "";
        });
        for (const { id } of visible) expect(begun.filter((other) => other === id)).toHaveLength(1);
      }),
    );
  });
});
