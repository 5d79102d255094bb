import { expect, test } from "vitest";
import * as fc from "fast-check";
import { type Axis, axisFor } from "./axis.ts";
import { textWidth } from "./text-width.ts";

test.each<readonly [sentence: string, needs: Parameters<typeof axisFor>[0], axis: Axis]>([
  ["counts", { least: 0, greatest: 149, isWhole: true, steps: 5 }, { min: 0, max: 150, interval: 50 }],
  [
    "two papers are not cut in half",
    { least: 0, greatest: 2, isWhole: true, steps: 5 },
    { min: 0, max: 2, interval: 1 },
  ],
  ["nothing but zero", { least: 0, greatest: 0, isWhole: true, steps: 5 }, { min: 0, max: 1, interval: 1 }],
  [
    "millions",
    { least: 0, greatest: 1_800_000, isWhole: true, steps: 5 },
    { min: 0, max: 2_000_000, interval: 500_000 },
  ],
  [
    "a decrease",
    { least: -5.2, greatest: 11.59, isWhole: false, steps: 5 },
    { min: -10, max: 15, interval: 5 },
  ],
  [
    "decreases only",
    { least: -5.2, greatest: 0, isWhole: false, steps: 5 },
    { min: -6, max: 0, interval: 2 },
  ],
  ["tenths", { least: 0, greatest: 0.5, isWhole: false, steps: 5 }, { min: 0, max: 0.5, interval: 0.1 }],
])("%s", (_, needs, axis) => {
  expect(axisFor(needs)).toEqual(axis);
});

test("an axis holds every number and zero, in not many more steps than there is room for", () => {
  const number = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2)));
  fc.assert(
    fc.property(
      number,
      number,
      fc.boolean(),
      fc.integer({ min: 2, max: 5 }),
      (below, greatest, isWhole, steps) => {
        const { min, max, interval } = axisFor({ least: -below, greatest, isWhole, steps });
        const slack = interval * 1e-6;
        expect(min).toBeLessThanOrEqual(-below + slack);
        expect(max).toBeGreaterThanOrEqual(greatest - slack);
        expect((max - min) / interval).toBeLessThanOrEqual(steps + 2 + 1e-6);
      },
    ),
  );
});

test("Chinese signs take a square, Latin ones less", () => {
  expect(textWidth("柳州")).toBe(2);
  expect(textWidth("Liuzhou")).toBeLessThan(4.5);
  expect(textWidth("170余万")).toBeGreaterThan(3.5);
  expect(textWidth("")).toBe(0);
});
