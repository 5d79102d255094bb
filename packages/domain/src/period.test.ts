import { describe, expect, test } from "vitest";
import { chooseWindow, isInWindow, isPartialYear, type Period, yearOf } from "./period.ts";

const year: Period = { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" };

test("a period is filed under the year it ends in", () => {
  expect(yearOf({ ...year, from: "2020-01-01", type: "multi-year" })).toBe(2023);
});

describe("a partial year", () => {
  test.each<readonly [period: Period, isPartial: boolean, sentence: string]>([
    [year, false, "a calendar year is whole"],
    [{ ...year, to: "2023-09-30" }, true, "nine months are partial"],
    [{ ...year, from: "2022-07-01" }, true, "eighteen months are no year"],
    [{ ...year, type: "multi-year", from: "2020-01-01" }, false, "several years never claimed to be one"],
    [{ to: "2023-06-30", type: "year", basis: "implied" }, false, "an unknown beginning proves nothing"],
  ])("%#: $2", (period, isPartial) => {
    expect(isPartialYear(period)).toBe(isPartial);
  });
});

describe("the window of years", () => {
  test("is open under “latest”", () => {
    expect(chooseWindow([[2020], [2023]], "latest")).toBeUndefined();
    expect(isInWindow(1999, undefined)).toBe(true);
  });

  test("is absent where nobody has a year", () => {
    expect(chooseWindow([[], []], "same-year")).toBeUndefined();
  });

  test("counts hospitals, not figures", () => {
    expect(chooseWindow([[2020, 2020, 2020], [2023], [2023]], "same-year")).toEqual({ from: 2023, to: 2023 });
  });

  test("reaches back one year", () => {
    expect(chooseWindow([[2022], [2023]], "within-one-year")).toEqual({ from: 2022, to: 2023 });
    expect(isInWindow(2021, { from: 2022, to: 2023 })).toBe(false);
  });
});
