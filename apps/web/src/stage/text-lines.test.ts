import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, widestPiece } from "./text-lines.ts";

describe("the lines a text takes", () => {
  test("Chinese breaks between any two characters", () => {
    expect(linesOf("重".repeat(19), 20)).toBe(1);
    expect(linesOf("重".repeat(39), 20)).toBe(3);
  });

  test("a Latin word goes to the next line as a whole", () => {
    const word = "comparability";
    expect(linesOf(`${word} ${word}`, widestPiece(word) * 1.5)).toBe(2);
  });

  test("a word longer than the line is broken", () => {
    expect(linesOf("x".repeat(100), 10)).toBeGreaterThan(5);
  });

  test("a wider room never takes more lines", () => {
    const text = fc.string({ unit: fc.constantFrom("重", "a", " ", "，", "1", "M"), maxLength: 80 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 3, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (text, width, more) => {
          expect(linesOf(text, width + more)).toBeLessThanOrEqual(linesOf(text, width));
        },
      ),
    );
  });
});
