import { describe, expect, test } from "vitest";
import type { Kind } from "@yiheng/domain";
import type { UnitId } from "@yiheng/quantity";
import { comparisonOf, hospitals } from "./examples.ts";
import { plotOf, usualYear } from "./plot.ts";

const plot = (kind: Kind, unit: UnitId, ...printed: Parameters<typeof comparisonOf>[2]) =>
  plotOf(comparisonOf(kind, unit, printed), hospitals);

describe("the form", () => {
  test.each<readonly [sentence: string, form: "bars" | "dots", laid: ReturnType<typeof plot>]>([
    [
      "exact counts of a period are bars",
      "bars",
      plot("flow", "papers", ["ankang", "12篇"], ["jingmen", "267篇"]),
    ],
    [
      "exact counts at a date are bars",
      "bars",
      plot("stock", "pieces", ["ankang", "12个"], ["jingmen", "28个"]),
    ],
    [
      "one approximate count makes all of them dots",
      "dots",
      plot("flow", "papers", ["ankang", "12篇"], ["jingmen", "百余篇"]),
    ],
    [
      "shares are dots, for they do not add up",
      "dots",
      plot("share", "percent", ["ankang", "12%"], ["jingmen", "30%"]),
    ],
    ["growth is dots", "dots", plot("growth", "percent", ["ankang", "12%"], ["jingmen", "30%"])],
    ["grades are dots", "dots", plot("level", "npa-grade", ["ankang", "A"], ["jingmen", "B"])],
    ["averages are dots", "dots", plot("average", "minutes", ["ankang", "12分钟"], ["jingmen", "21.14分钟"])],
    [
      "a contradiction makes dots, so that both figures can be seen",
      "dots",
      plot(
        "flow",
        "papers",
        ["ankang", "1篇", { id: "a", basis: "implied" }],
        ["ankang", "2篇", { id: "b" }],
        ["jingmen", "7篇"],
      ),
    ],
  ])("%s", (_, form, laid) => {
    expect(laid.form).toBe(form);
  });
});

describe("the extent", () => {
  test("reaches the greatest end that is known", () => {
    expect(plot("flow", "visits", ["ankang", "165万人次"], ["liuzhou", "170余万人次"])).toMatchObject({
      least: 0,
      extent: 1_800_000,
    });
  });

  test("holds the figures that contradict the charted ones", () => {
    const laid = plot(
      "flow",
      "papers",
      ["ankang", "90篇", { id: "a", basis: "implied" }],
      ["ankang", "2篇", { id: "b" }],
      ["jingmen", "7篇"],
    );
    expect(laid.extent).toBe(90);
  });

  test("goes below zero for a decrease", () => {
    expect(plot("growth", "percent", ["ankang", "下降5.2%"], ["jingmen", "下降3%"])).toMatchObject({
      least: -5.2,
      extent: 0,
    });
  });

  test("is known to be open where a figure is", () => {
    expect(plot("flow", "papers", ["ankang", "50篇以上"], ["jingmen", "12篇"])).toMatchObject({
      isOpen: true,
      extent: 50,
    });
    expect(plot("flow", "papers", ["ankang", "50篇"], ["jingmen", "12篇"]).isOpen).toBe(false);
  });

  test("knows what comes in whole numbers", () => {
    expect(plot("flow", "papers", ["ankang", "5篇"], ["jingmen", "12篇"]).isWhole).toBe(true);
    expect(plot("average", "minutes", ["ankang", "5分钟"], ["jingmen", "12分钟"]).isWhole).toBe(false);
  });

  test("knows that there is no grade nought and no rank nought", () => {
    expect(plot("level", "npa-grade", ["ankang", "A"], ["jingmen", "B"]).hasZero).toBe(false);
    expect(plot("rank", "rank", ["ankang", "3名"], ["jingmen", "8名"]).hasZero).toBe(false);
    expect(plot("flow", "papers", ["ankang", "5篇"], ["jingmen", "12篇"]).hasZero).toBe(true);
  });
});

describe("the rows", () => {
  test("keep every hospital in its seat, absent ones with their reason", () => {
    const { rows } = plot(
      "flow",
      "papers",
      ["ankang", "13篇", { scope: "department" }],
      ["liuzhou", "5篇"],
      ["jingmen", "12篇"],
    );
    expect(rows.map(({ seat, missing, mark }) => [seat, missing, mark?.observation])).toEqual([
      [0, "unusable", undefined],
      [1, "not-reported", undefined],
      [2, undefined, "liuzhou-2023"],
      [3, undefined, "jingmen-2023"],
    ]);
  });

  test("of a hospital that is compared alone with another keep the colours of the whole list", () => {
    const comparison = comparisonOf("flow", "papers", [
      ["liuzhou", "5篇"],
      ["jingmen", "12篇"],
    ]);
    const pair = { ...comparison, cells: comparison.cells.slice(2) };
    expect(plotOf(pair, hospitals).rows.map(({ seat }) => seat)).toEqual([2, 3]);
  });

  test("mark the year that differs from most", () => {
    const { rows } = plot(
      "flow",
      "papers",
      ["ankang", "1篇", { year: 2022 }],
      ["liuzhou", "5篇"],
      ["jingmen", "12篇"],
    );
    expect(rows.map(({ isOddYear, year }) => [isOddYear, year])).toEqual([
      [true, 2022],
      [false, undefined],
      [false, 2023],
      [false, 2023],
    ]);
  });

  test("take the later of two years for the usual one", () => {
    expect(
      usualYear(
        comparisonOf("flow", "papers", [
          ["liuzhou", "5篇"],
          ["jingmen", "12篇", { year: 2022 }],
        ]),
      ),
    ).toBe(2023);
  });

  test("hold both figures of a contradiction that nothing decides, and chart neither", () => {
    const { rows } = plot(
      "flow",
      "papers",
      ["ankang", "1篇", { id: "a" }],
      ["ankang", "2篇", { id: "b" }],
      ["liuzhou", "5篇"],
      ["jingmen", "7篇"],
    );
    expect(rows[0]).toMatchObject({
      missing: "contradicted",
      rivals: [{ observation: "a" }, { observation: "b" }],
    });
    expect(rows[0]).not.toHaveProperty("mark");
  });
});
