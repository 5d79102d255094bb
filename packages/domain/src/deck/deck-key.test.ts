import fc from "fast-check";
import { expect, test } from "vitest";
import { deckKeyBytes, formatDeckKey, isDeckKey } from "./deck-key.ts";

const bytes = fc.uint8Array({ minLength: deckKeyBytes, maxLength: deckKeyBytes });

test("sixteen bytes make a key", () => {
  fc.assert(
    fc.property(bytes, (given) => {
      expect(isDeckKey(formatDeckKey(given))).toBe(true);
    }),
  );
});

test("different bytes make different keys", () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      fc.pre(one.some((byte, at) => byte !== other[at]));
      expect(formatDeckKey(one)).not.toBe(formatDeckKey(other));
    }),
  );
});

test.each(["", "abc", "A".repeat(26), "0".repeat(26), `${"a".repeat(26)}/`, "a".repeat(27)])(
  "%j is no key",
  (text) => expect(isDeckKey(text)).toBe(false),
);
