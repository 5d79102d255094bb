import { describe, expect, test } from "vitest";
import { compareQuantities, differenceInterval, ratioInterval } from "./compare.ts";
import { parseQuantity } from "./parse.ts";
import type { UnitId } from "./unit.ts";

describe("what the print proves of two amounts", () => {
  test.each<readonly [a: string, b: string, order: string, unit: UnitId]>([
    ["37项", "149项", "less", "items"],
    ["63项", "63项", "equal", "items"],
    ["170余万", "180余万", "less", "visits"],
    ["170余万", "180万", "less", "visits"],
    ["170余万", "175万", "unknown", "visits"],
    ["180万", "170余万", "greater", "visits"],
    ["近千人", "1000人", "less", "persons"],
    ["近千人", "850人", "unknown", "persons"],
    ["近千人", "950人", "unknown", "persons"],
    ["超140次", "140次", "greater", "times"],
    ["超140次", "200次", "unknown", "times"],
    ["约4000名", "8000名", "unknown", "persons"],
    ["约30余次", "50次", "unknown", "times"],
    ["30余次", "50次", "less", "times"],
    ["至少8家", "8家", "unknown", "institutions"],
    ["至少8家", "7家", "greater", "institutions"],
    ["不超过8家", "9家", "less", "institutions"],
    ["不足8家", "8家", "less", "institutions"],
    ["3—5名", "5名", "unknown", "persons"],
    ["3—5名", "6名", "less", "persons"],
    ["前28%", "前10%", "unknown", "top-percent"],
    ["A+", "B++", "greater", "npa-grade"],
    ["四级甲等", "四级乙等", "greater", "interoperability-level"],
    ["下降", "下降", "unknown", "percent"],
    ["下降", "5%", "unknown", "percent"],
  ])("%s beside %s: %s", (a, b, order, unit) => {
    expect(compareQuantities(parseQuantity(a, unit), parseQuantity(b, unit))).toBe(order);
  });

  test("amounts of different units are never set against each other", () => {
    expect(() => compareQuantities(parseQuantity("9家"), parseQuantity("9对"))).toThrow(RangeError);
    expect(() => differenceInterval(parseQuantity("9家"), parseQuantity("9对"))).toThrow(RangeError);
  });
});

describe("the gap between two amounts", () => {
  test("of exact figures is exact, to the last decimal printed", () => {
    const gap = { at: 9.73, inclusive: true, basis: "exact" };
    expect(differenceInterval(parseQuantity("40.77%"), parseQuantity("31.04%"))).toEqual({
      lower: gap,
      upper: gap,
    });
  });

  test("of half-open intervals excludes both of its limits", () => {
    expect(differenceInterval(parseQuantity("170余万人次"), parseQuantity("12万余人次"))).toEqual({
      lower: { at: 1_570_000, inclusive: false, basis: "printed" },
      upper: { at: 1_680_000, inclusive: false, basis: "printed" },
    });
  });

  test("is open where a limit is only a convention", () => {
    expect(differenceInterval(parseQuantity("超140次"), parseQuantity("30次"))).toEqual({
      lower: { at: 110, inclusive: false, basis: "printed" },
    });
    expect(differenceInterval(parseQuantity("约50次"), parseQuantity("30次"))).toEqual({});
  });
});

describe("how many times the one is the other", () => {
  test.each<readonly [a: string, b: string, lower: number | undefined, upper: number | undefined]>([
    ["150项", "60项", 2.5, 2.5],
    ["30余项", "10项", 3, 4],
    ["120项", "30余项", 3, 4],
    ["至少120项", "60项", 2, undefined],
  ])("%s over %s", (a, b, lower, upper) => {
    const ratio = ratioInterval(parseQuantity(a, "items"), parseQuantity(b, "items"));
    expect([ratio?.lower?.at, ratio?.upper?.at]).toEqual([lower, upper]);
  });

  test.each([
    ["120项", "0项"],
    ["120项", "约30项"],
    ["120项", "近百项"],
    ["不超过120项", "近百项"],
  ])("%s over %s says nothing", (a, b) => {
    expect(ratioInterval(parseQuantity(a, "items"), parseQuantity(b, "items"))).toBeUndefined();
  });

  test("an open end of the divisor leaves the ratio open", () => {
    const ratio = ratioInterval(parseQuantity("120项", "items"), parseQuantity("30余项", "items"));
    expect(ratio?.lower).toMatchObject({ at: 3, inclusive: false });
    expect(ratio?.upper).toMatchObject({ at: 4, inclusive: true });
  });
});
