import { parseQuantity } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { axisOf } from "./axis.ts";

describe("the axis around a reading", () => {
  test("sets an exact figure as a point in the middle", () => {
    expect(axisOf(parseQuantity("149项"))).toEqual({ point: 0.5, from: 0.5, to: 0.5 });
  });

  test("leaves room on both sides of an interval", () => {
    expect(axisOf(parseQuantity("170余万人次"))).toEqual({ from: 0.25, to: 0.75 });
  });

  test("begins with zero where the interval does", () => {
    expect(axisOf(parseQuantity("前28%"))?.from).toBeLessThan(0.05);
  });

  test("lets an open end run to the edge", () => {
    expect(axisOf(parseQuantity("至少8家"))?.to).toBe(1);
  });

  test("draws nothing for words without a number", () => {
    expect(axisOf(parseQuantity("显著提升"))).toBeUndefined();
  });
});
