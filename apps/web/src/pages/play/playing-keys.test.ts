import { describe, expect, test } from "vitest";
import { parsePlaying } from "./playing-address.ts";
import { meaningOf } from "./playing-keys.ts";

const playing = parsePlaying("?slide=3");

describe("keys while playing", () => {
  test.each(["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"])("%j goes on", (key) => {
    expect(meaningOf(key, playing, 9)).toEqual({ kind: "step", by: 1 });
  });

  test.each(["ArrowLeft", "ArrowUp", "PageUp"])("%j goes back", (key) => {
    expect(meaningOf(key, playing, 9)).toEqual({ kind: "step", by: -1 });
  });

  test("Enter jumps where a number was typed", () => {
    expect(meaningOf("Enter", { ...playing, typed: "12" }, 20)).toEqual({ kind: "jump" });
  });

  test("Esc closes what is open, and only then leaves", () => {
    expect(meaningOf("Escape", { ...playing, cover: "black" }, 9)).toEqual({ kind: "close" });
    expect(meaningOf("Escape", playing, 9)).toBe("leave");
  });

  test("other keys are left alone", () => {
    expect(meaningOf("x", playing, 9)).toBeUndefined();
    expect(meaningOf("F5", playing, 9)).toBeUndefined();
  });
});
