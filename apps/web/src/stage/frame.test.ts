import { expect, test } from "vitest";
import { frameOf, isNarrow, isWide } from "./frame.ts";

test("a screen twice as large has an em twice as large and the same room", () => {
  const [wall, uhd] = [frameOf({ width: 1920, height: 1080 }), frameOf({ width: 3840, height: 2160 })];
  expect(uhd.em).toBe(wall.em * 2);
  expect([uhd.width, uhd.height]).toEqual([wall.width, wall.height]);
});

test("body text has 22 px and more on a wall, and as large a share of a projector's height", () => {
  const [wall, projector] = [frameOf({ width: 1920, height: 1080 }), frameOf({ width: 1024, height: 768 })];
  expect(wall.em).toBeGreaterThanOrEqual(22);
  expect(projector.em / 768).toBeCloseTo(wall.em / 1080);
});

test("a phone's text stays readable in the hand, however it is held", () => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ])
    expect(frameOf(size).em).toBeGreaterThanOrEqual(12);
});

test("a wall sets things beside each other, a projector under each other, a phone folds tables", () => {
  expect(isWide(frameOf({ width: 1920, height: 1080 }))).toBe(true);
  expect(isWide(frameOf({ width: 1024, height: 768 }))).toBe(false);
  expect(isNarrow(frameOf({ width: 1024, height: 768 }))).toBe(false);
  expect(isNarrow(frameOf({ width: 390, height: 844 }))).toBe(true);
});
