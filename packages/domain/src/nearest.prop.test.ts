import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byNearness, editDistance, nearest } from "./nearest.ts";

const word = fc.string({ maxLength: 12 });

describe("editDistance", () => {
  it("is zero exactly for the same text, and the same both ways", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  it("is never more than going through a third text", () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe("nearest", () => {
  it("offers the likest, and nothing where nothing is alike", () => {
    expect(nearest("reseach", ["volume", "research", "talent"])).toBe("research");
    expect(nearest("xyz", ["volume", "research"])).toBeUndefined();
  });

  it("keeps the order of candidates that are equally like", () => {
    expect(byNearness("", ["bb", "aa", "c"])).toEqual(["c", "bb", "aa"]);
  });
});
