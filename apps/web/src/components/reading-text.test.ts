import type { Quantity } from "@yiheng/quantity";
import { expect, test } from "vitest";
import { readingText } from "./reading-text.ts";

const exact = (value: number, unit: Quantity["unit"]): Quantity => ({
  value,
  bound: "exact",
  qualifier: "exact",
  unit,
});
const told = (quantity: Quantity, printed: string) => readingText({ quantity, receipt: { printed } }, "zh");

test("a printed number is told as an exact figure", () => {
  expect(told(exact(149, "items"), "149项")).toBe("“149项”读作 149项，是确数。");
  expect(told(exact(2, "items"), "两项")).toContain("是确数");
});

test("a count of what is named is never told as a printed figure", () => {
  expect(told(exact(2, "items"), "骨科、肿瘤内科")).toBe(
    "“骨科、肿瘤内科”没有印出数字，按所述的名称数出 2项。",
  );
});

test("a grade is no amount", () => {
  expect(told(exact(9, "npa-grade"), "A+")).toContain("不是数量");
});
