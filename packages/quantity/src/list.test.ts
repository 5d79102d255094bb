import { describe, expect, test } from "vitest";
import { pairWithSubjects, readList } from "./list.ts";

describe("lists of values", () => {
  test.each<readonly [printed: string, values: number[]]>([
    ["分别增长11.59%、15.25%", [11.59, 15.25]],
    ["分别占全市的40.77%、31.04%", [40.77, 31.04]],
    ["分别为12、15、20项", [12, 15, 20]],
    ["2项和3项", [2, 3]],
    ["1,200元、3,400元", [1200, 3400]],
  ])("%s", (printed, values) => {
    expect(readList(printed).map(({ value }) => value)).toEqual(values);
  });

  test("a measure word printed once holds for all", () => {
    expect(readList("12、15项").map(({ unit }) => unit)).toEqual(["items", "items"]);
  });

  test("values meet their subjects in order", () => {
    const values = readList("40.77%、31.04%");
    expect(pairWithSubjects(["四级手术", "微创手术"], values)).toEqual([
      ["四级手术", values[0]],
      ["微创手术", values[1]],
    ]);
  });

  test("nothing is assigned when the counts differ", () => {
    expect(pairWithSubjects(["四级手术", "微创手术", "日间手术"], readList("40.77%、31.04%"))).toEqual({
      action: "pair subjects with values",
      value: "3 : 2",
      expected: "as many values as subjects",
    });
  });
});
