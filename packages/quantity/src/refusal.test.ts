import { describe, expect, test } from "vitest";
import { parseQuantity, tryParseQuantity } from "./parse.ts";
import { QuantityError } from "./problem.ts";
import type { UnitId } from "./unit.ts";

describe("refusals", () => {
  test.each<readonly [printed: string, unit: UnitId | undefined]>([
    ["", undefined],
    ["百名", undefined],
    ["消化内科", "pieces"],
    ["37项、97项", "items"],
    ["37项97", "items"],
    ["约近30人", "persons"],
    ["不足30余人", "persons"],
    ["超过数百人", "persons"],
    ["30—20人", "persons"],
    ["3家", "persons"],
    ["17人次", "persons"],
    ["86.87%", "items"],
    ["2.5个百分点", "percent"],
    ["24.77%", "percentage-points"],
    ["前28%", "percent"],
    ["前28%", "rank"],
    ["前10名", "persons"],
    ["第81位", "persons"],
    ["四级", "interoperability-level"],
    ["九级", "emr-level"],
    ["37", "npa-grade"],
    ["100%", "statement"],
    ["增长2倍", "percent"],
    ["三等奖", undefined],
    ["三等奖", "percent"],
    ["下降近5%", "percent"],
    ["3部门", undefined],
    ["第四批", undefined],
    ["2023级", undefined],
  ])("%s is not a quantity in %s", (printed, unit) => {
    expect(tryParseQuantity(printed, unit)).toBeUndefined();
    expect(() => parseQuantity(printed, unit)).toThrow(QuantityError);
  });

  test("the message says what was attempted, on what, and what was expected", () => {
    expect(() => parseQuantity("3家", "persons")).toThrow(
      "Cannot read persons from “3家”: expected a measure word of persons instead of 家.",
    );
  });
});
