import { expect, test } from "vitest";
import { compare } from "./comparison.ts";
import { type Figure, figure, hospitals, indicator } from "./comparison.vectors.ts";
import { coverageOf } from "./coverage.ts";
import type { Indicator } from "./indicator.ts";

const four = hospitals.slice(0, 4);
const over = (of: Indicator, ...printed: readonly Figure[]) =>
  compare(
    of,
    four,
    printed.map((print) => print(of)),
    "latest",
  );

const coverage = coverageOf([
  over(indicator("papers", "flow", "papers"), figure("liuzhou", "149篇"), figure("jingmen", "63篇")),
  over(
    indicator("books", "flow", "books"),
    figure("liuzhou", "3部"),
    figure("ankang", "2部", { scope: "department" }),
  ),
  over(indicator("kinds", "stock", "kinds", "tcm-only"), figure("guangyuan", "72种")),
]);
const of = (id: string) => coverage.find(({ hospital }) => hospital === id);

test("coverage keeps the order of the hospitals", () => {
  expect(coverage.map(({ hospital }) => hospital)).toEqual(["ankang", "guangyuan", "liuzhou", "jingmen"]);
});

test("coverage counts what a hospital reports by how far it can be compared", () => {
  expect(of("liuzhou")?.reported).toBe(2);
  expect(of("liuzhou")?.byVerdict).toMatchObject({ comparable: 1, "side-by-side": 1, "no-value": 0 });
  expect(of("guangyuan")?.byVerdict).toMatchObject({ comparable: 0, "no-value": 1 });
});

test("coverage counts gaps by their reason", () => {
  expect(of("ankang")?.byMissing).toMatchObject({ "not-reported": 1, unusable: 1, "not-applicable": 1 });
  expect(of("guangyuan")?.byMissing).toMatchObject({ "not-reported": 2, "not-applicable": 0 });
});

test("reported figures and gaps add up to the comparisons", () => {
  for (const { reported, byMissing } of coverage) {
    expect(reported + Object.values(byMissing).reduce((sum, count) => sum + count, 0)).toBe(3);
  }
});

test("no comparisons cover no hospitals", () => {
  expect(coverageOf([])).toEqual([]);
});
