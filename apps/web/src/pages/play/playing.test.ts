import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, afterAct, isSomethingOpen, type Playing, shownOf } from "./playing.ts";

const start: Playing = {
  at: 0,
  cover: "none",
  opened: undefined,
  typed: "",
  live: {},
  locale: "zh",
  theme: "dark",
};
const count = 12;
const after = (...acts: readonly Act[]) =>
  acts.reduce((playing, act) => afterAct(playing, act, count), start);
const receipt = { observation: "liuzhou-projects" as never };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    { kind: "step", by: 1 },
    { kind: "step", by: -1 },
    { kind: "round" },
    { kind: "jump" },
    { kind: "close" },
    { kind: "reset" },
    { kind: "cover", cover: "black" },
    { kind: "cover", cover: "overview" },
    { kind: "open", opens: receipt },
    { kind: "choose", live: { period: "same-year" } },
  ),
  fc.integer().map((to): Act => ({ kind: "go", to })),
  fc.nat(9).map((digit): Act => ({ kind: "digit", digit: String(digit) })),
);

describe("playing a deck", () => {
  test("never leaves the deck, whatever is pressed", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { at } = after(...acts);
        expect(Number.isInteger(at) && at >= 0 && at < count).toBe(true);
      }),
    );
  });

  test("a number and Enter jump to that slide, the last one where it is too great", () => {
    const typed = (text: string) => Array.from(text, (digit): Act => ({ kind: "digit", digit }));
    expect(after(...typed("7"), { kind: "jump" }).at).toBe(6);
    expect(after(...typed("99"), { kind: "jump" }).at).toBe(count - 1);
  });

  test("only a loop goes from the last slide to the first", () => {
    expect(after({ kind: "go", to: 11 }, { kind: "step", by: 1 }).at).toBe(11);
    expect(after({ kind: "go", to: 11 }, { kind: "round" }).at).toBe(0);
  });

  test("closing takes the receipt first and leaves what lies under it", () => {
    const open = after({ kind: "cover", cover: "overview" }, { kind: "open", opens: receipt });
    const once = afterAct(open, { kind: "close" }, count);
    expect([once.opened, once.cover]).toEqual([undefined, "overview"]);
    expect(isSomethingOpen(afterAct(once, { kind: "close" }, count))).toBe(false);
  });

  test("turning a page on a black screen lets the next slide be seen", () => {
    const { cover, at } = after({ kind: "cover", cover: "black" }, { kind: "step", by: 1 });
    expect([cover, at]).toEqual(["none", 1]);
  });

  test("what is chosen live holds on every slide until it is reset", () => {
    const chosen = after({ kind: "choose", live: { period: "same-year" } }, { kind: "step", by: 1 });
    expect(chosen.live).toEqual({ period: "same-year" });
    expect(afterAct(chosen, { kind: "reset" }, count).live).toEqual({});
  });

  test("a window that follows shows what the other shows", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const shown = shownOf(after(...acts));
        expect(shownOf(afterAct(start, { kind: "follow", shown }, count))).toEqual(shown);
      }),
    );
  });
});
