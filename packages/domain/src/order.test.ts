import { describe, expect, test } from "vitest";
import { compared, figure, indicator } from "./comparison.vectors.ts";
import { provenBands } from "./order.ts";

const papers = indicator("papers", "flow", "papers");

function bandsOf(...printed: readonly (readonly [hospital: string, words: string])[]) {
  const comparison = compared({ of: papers, printed: printed.map(([at, words]) => figure(at, words)) });
  return comparison.presentation === "shared-axis" ? provenBands(comparison.order) : "no order";
}

describe("bands", () => {
  test("run from the greatest down", () => {
    expect(bandsOf(["ankang", "5篇"], ["liuzhou", "149篇"], ["jingmen", "63篇"])).toEqual([
      ["liuzhou"],
      ["jingmen"],
      ["ankang"],
    ]);
  });

  test("hold equals together", () => {
    expect(bandsOf(["ankang", "63篇"], ["liuzhou", "149篇"], ["jingmen", "63篇"])).toEqual([
      ["liuzhou"],
      ["ankang", "jingmen"],
    ]);
  });

  test("rank intervals that do not touch", () => {
    expect(bandsOf(["ankang", "170余篇"], ["liuzhou", "180篇"], ["jingmen", "近百篇"])).toEqual([
      ["liuzhou"],
      ["ankang"],
      ["jingmen"],
    ]);
  });

  test("are not told where one pair is unproved", () => {
    expect(bandsOf(["ankang", "170余篇"], ["liuzhou", "175篇"], ["jingmen", "3篇"])).toBeUndefined();
  });

  test("are not told of nothing", () => {
    expect(provenBands([])).toBeUndefined();
  });
});
