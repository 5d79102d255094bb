import type { UnitId } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { type Benchmark, benchmarkOf } from "./benchmark.ts";
import { compared, figure, type Figure, hospitals, indicator } from "./comparison.vectors.ts";
import type { HospitalId } from "./hospital.ts";
import type { Condition, Kind } from "./indicator.ts";

/** `liuzhou=149项 jingmen=63项`: the first is the own hospital. */
function figuresOf(text: string): readonly Figure[] {
  return text.split(" ").map((part) => {
    const [at = "", printed = ""] = part.split("=");
    return figure(at, printed);
  });
}

function benchmark(
  text: string,
  kind: Kind = "flow",
  unit: UnitId = "items",
  ...conditions: readonly Condition[]
): Benchmark | undefined {
  const of = indicator("x", kind, unit, ...conditions);
  const own = text.split("=")[0] as HospitalId;
  return benchmarkOf(compared({ of, printed: figuresOf(text) }), own, hospitals);
}

const placed = (found: Benchmark | undefined) =>
  found?.place &&
  `${found.place.above + 1}${found.place.equal > 0 ? `=${found.place.equal}` : ""}/${found.place.of}`;

test("what has no good direction is given a gap, and neither place nor share", () => {
  const of = { ...indicator("x", "flow", "items"), polarity: "no-judgement" as const };
  const printed = figuresOf("liuzhou=149项 jingmen=63项");
  const found = benchmarkOf(compared({ of, printed }), "liuzhou" as HospitalId, hospitals);
  expect(found?.gaps[0]?.relation).toBe("greater");
  expect([found?.place, found?.share]).toEqual([undefined, undefined]);
});

describe("a place by size", () => {
  test.each<readonly [printed: string, place: string | undefined]>([
    ["liuzhou=149项 jingmen=63项", "1/2"],
    ["jingmen=63项 liuzhou=149项", "2/2"],
    ["liuzhou=149项 jingmen=149项", "1=1/2"],
    ["liuzhou=149项 jingmen=63项 ankang=63项", "1/3"],
    ["jingmen=63项 liuzhou=149项 ankang=63项", "2=1/3"],
    ["jingmen=63项 liuzhou=149项 ankang=90项", "3/3"],
    ["liuzhou=超200项 jingmen=63项", "1/2"],
    ["liuzhou=约200项 jingmen=63项", undefined],
    ["liuzhou=近百项 jingmen=90项", undefined],
    ["liuzhou=20余项 jingmen=10余项", "1/2"],
    ["liuzhou=20余项 jingmen=20余项", undefined],
    ["liuzhou=149项 jingmen=约100项 ankang=63项", undefined],
    ["jingmen=63项 liuzhou=超100项 ankang=超200项", "3/3"],
    ["guangyuan=37项 liuzhou=149项", undefined],
    ["guangyuan=37项 mianyang-tcm=20项 liuzhou=149项", "1/2"],
    ["jingmen=63项 liuzhou=149项 guangyuan=37项", "2/2"],
    ["jingmen=63项 guangyuan=约63项 liuzhou=149项", "2/2"],
  ])("%s gives %s", (printed, place) => {
    expect(placed(benchmark(printed))).toBe(place);
  });

  test("no place is given to what is a rank already", () => {
    const of = indicator("x", "rank", "rank");
    const printed = [
      figure("liuzhou", "102名", { population: 9 }),
      figure("jingmen", "16名", { population: 9 }),
    ];
    const found = benchmarkOf(compared({ of, printed }), "liuzhou" as HospitalId, hospitals);
    expect(found?.gaps).toHaveLength(1);
    expect(found?.place).toBeUndefined();
  });
});

describe("a share of the greatest", () => {
  test.each<readonly [printed: string, kind: Kind, unit: UnitId, share: number | undefined]>([
    ["jingmen=50项 liuzhou=200项", "flow", "items", 0.25],
    ["liuzhou=200项 jingmen=50项", "flow", "items", 1],
    ["liuzhou=0项 jingmen=50项", "flow", "items", 0],
    ["liuzhou=0项 jingmen=0项", "flow", "items", undefined],
    ["jingmen=30张 liuzhou=40张", "stock", "beds", 0.75],
    ["jingmen=1亿元 liuzhou=2亿元", "flow", "yuan", 0.5],
    ["jingmen=50项 liuzhou=约200项", "flow", "items", undefined],
    ["jingmen=50余项 liuzhou=200项", "flow", "items", undefined],
    ["jingmen=50项 liuzhou=200项 ankang=超100项", "flow", "items", undefined],
    ["jingmen=60年 liuzhou=90年", "stock", "years", undefined],
    ["jingmen=6天 liuzhou=7天", "average", "days", undefined],
    ["jingmen=30% liuzhou=40%", "rate", "percent", undefined],
    ["jingmen=3% liuzhou=4%", "growth", "percent", undefined],
    ["jingmen=50项 liuzhou=200项", "cumulative", "items", undefined],
    ["guangyuan=50项 liuzhou=200项", "flow", "items", undefined],
    ["jingmen=50项 liuzhou=100项 guangyuan=200项", "flow", "items", 0.5],
  ])("%s as %s of %s gives %s", (printed, kind, unit, share) => {
    expect(benchmark(printed, kind, unit)?.share?.share).toBe(share);
  });

  test("none is told beside a part of a year, although every figure is exact", () => {
    const of = indicator("x", "flow", "items");
    const printed = [
      figure("jingmen", "50项", { to: "2023-06-30" }),
      figure("liuzhou", "200项", { to: "2023-06-30" }),
    ];
    const found = benchmarkOf(compared({ of, printed }), "jingmen" as HospitalId, hospitals);
    expect(found?.share).toBeUndefined();
  });
});

describe("no benchmark is made", () => {
  test.each<readonly [why: string, found: Benchmark | undefined]>([
    ["where the own hospital stands alone", benchmark("liuzhou=149项")],
    [
      "where the classes may not meet",
      benchmark("guangyuan=37项 liuzhou=149项", "flow", "items", "same-class"),
    ],
    ["where the regions may not meet", benchmark("jingmen=1项 liuzhou=2项", "stock", "items", "same-city")],
  ])("%s", (_, found) => {
    expect(found).toBeUndefined();
  });

  test("where the own hospital has no figure of its own", () => {
    const of = indicator("x", "flow", "items");
    const printed = [
      figure("ankang", "9项", { scope: "department" }),
      ...figuresOf("liuzhou=1项 jingmen=2项"),
    ];
    const found = benchmarkOf(compared({ of, printed }), "ankang" as HospitalId, hospitals);
    expect(found).toBeUndefined();
  });

  test("where the hospital is not among those compared", () => {
    const comparison = compared({
      of: indicator("x", "flow", "items"),
      printed: figuresOf("liuzhou=1项 jingmen=2项"),
    });
    expect(benchmarkOf(comparison, "yichang" as HospitalId, hospitals)).toBeUndefined();
  });
});

test("a gap across the classes says so", () => {
  const gaps = benchmark("jingmen=63项 liuzhou=149项 guangyuan=37项")?.gaps ?? [];
  expect(gaps.map(({ peer, isOtherClass }) => [peer.hospital, isOtherClass])).toEqual([
    ["guangyuan", true],
    ["liuzhou", false],
  ]);
});

test("peers without a figure have no gap, and those with one keep the order of the cells", () => {
  const found = benchmark("jingmen=63项 liuzhou=149项 guangyuan=37项");
  expect(found?.gaps.map(({ peer }) => peer.hospital)).toEqual(["guangyuan", "liuzhou"]);
});
