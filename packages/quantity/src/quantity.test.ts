import { describe, expect, test } from "vitest";
import { parseQuantity } from "./parse.ts";
import { ends } from "./quantity.ts";

const firm = (at: number, inclusive = true) => ({ at, inclusive, basis: "printed" });
const soft = (at: number) => ({ at, inclusive: true, basis: "convention" });

describe("the ends of a quantity", () => {
  test.each<readonly [printed: string, ends: object]>([
    ["近千人", { lower: soft(900), upper: firm(1000, false) }],
    ["超140人", { lower: firm(140, false), upper: soft(150) }],
    ["约4000人", { lower: soft(3500), upper: soft(4500) }],
    ["170余万人", { lower: firm(1_700_000), upper: firm(1_800_000, false) }],
    ["约30余人", { lower: soft(30), upper: soft(40) }],
    ["超820余人", { lower: firm(820), upper: soft(830) }],
    ["至少8人", { lower: firm(8) }],
    ["不超过8人", { lower: soft(0), upper: firm(8) }],
    ["不足8人", { lower: soft(0), upper: firm(8, false) }],
    ["3—5人", { lower: firm(3), upper: firm(5) }],
    ["零突破", { lower: firm(1) }],
    ["下降", {}],
  ])("%s", (printed, limits) => {
    expect(ends(parseQuantity(printed))).toEqual(limits);
  });

  test("an exact value is both its own limits", () => {
    const end = { at: 37, inclusive: true, basis: "exact" };
    expect(ends(parseQuantity("37项"))).toEqual({ lower: end, upper: end });
  });
});
