import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answerOf } from "./answer.ts";
import { createAnswerCache } from "./answer-cache.ts";

function answer(bytes: number): Answer {
  const parts = { status: 200, contentType: "text/plain", cacheControl: "", vary: "", release: "r" };
  return answerOf({ ...parts, bytes: Buffer.alloc(bytes) });
}

const keys = fc.constantFrom("a", "b", "c", "d", "e");

describe("the cache of answers", () => {
  it("never keeps more answers or bytes than it may, and gives only what was put under a key last", () => {
    const steps = fc.array(fc.tuple(keys, fc.integer({ min: 0, max: 60 })), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (puts) => {
        const cache = createAnswerCache({ maxAnswers: 3, maxBytes: 100 });
        const last = new Map<string, Answer>();
        for (const [key, bytes] of puts) {
          const made = answer(bytes);
          cache.set(key, made);
          last.set(key, made);
        }
        const kept = [...last].filter(([key]) => cache.get(key) !== undefined);
        expect(kept.length).toBeLessThanOrEqual(3);
        expect(
          kept.reduce((sum, [, { ready }]) => sum + (ready.identity?.bytes.length ?? 0), 0),
        ).toBeLessThanOrEqual(100);
        for (const [key, made] of kept) expect(cache.get(key)).toBe(made);
      }),
    );
  });

  it("lets the answer go that was not asked for the longest", () => {
    const cache = createAnswerCache({ maxAnswers: 2, maxBytes: 100 });
    for (const key of ["a", "b"]) cache.set(key, answer(1));
    cache.get("a");
    cache.set("c", answer(1));
    expect(["a", "b", "c"].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
  });
});
