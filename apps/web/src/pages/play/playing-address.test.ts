import { describe, expect, test } from "vitest";
import { dwellIn, formatPlaying, parsePlaying } from "./playing-address.ts";

describe("the address of a show", () => {
  test.each([
    "?slide=3",
    "?slide=1&lang=en&theme=light&hospital=ankang,liuzhou&period=same-year&receipt=some-figure",
    "?slide=2&designation=some-title",
    "?loop=30&slide=4",
  ])("%s reads and writes the same", (search) => {
    expect(formatPlaying(parsePlaying(search), search)).toBe(search);
  });

  test("what it does not know counts as not given: the first slide, dark, in Chinese, as in the deck", () => {
    expect(parsePlaying("?slide=-2&theme=pink&lang=fr&period=someday")).toEqual(parsePlaying(""));
    expect(parsePlaying("")).toMatchObject({ at: 0, theme: "dark", locale: "zh", live: {} });
  });

  test.each([
    ["", undefined],
    ["?loop", 20],
    ["?loop=45", 45],
    ["?loop=0", 3],
    ["?loop=1e9", 3600],
    ["?loop=soon", 20],
  ])("%j lets a slide stay %s seconds", (search, seconds) => {
    expect(dwellIn(search)).toBe(seconds);
  });
});
