import { describe, expect, test } from "vitest";
import { parseQuantity } from "./parse.ts";
import type { UnitId } from "./unit.ts";

describe("amounts beyond the catalogue", () => {
  test.each<readonly [printed: string, limits: object, unit: UnitId]>([
    ["大约 50 人", { lower: 45, upper: 55, qualifier: "about" }, "persons"],
    ["50人左右", { lower: 45, upper: 55, qualifier: "about" }, "persons"],
    ["约50人左右", { lower: 45, upper: 55, qualifier: "about" }, "persons"],
    ["约170万元", { lower: 1_650_000, upper: 1_750_000, qualifier: "about" }, "yuan"],
    ["近761.34万元", { lower: 7_613_350, upper: 7_613_450, qualifier: "about" }, "yuan"],
    ["将近七成", { lower: 63, upper: 70, qualifier: "nearly" }, "percent"],
    ["近半", { lower: 45, upper: 50, qualifier: "nearly" }, "percent"],
    ["逾万人", { lower: 10_000, upper: 20_000, qualifier: "more-than" }, "persons"],
    ["过百家", { lower: 100, upper: 200, qualifier: "more-than" }, "institutions"],
    ["首次突破1亿元", { lower: 100_000_000, upper: 200_000_000, qualifier: "more-than" }, "yuan"],
    ["超3000余人", { lower: 3000, upper: 4000, qualifier: "at-least" }, "persons"],
    ["近40余家", { lower: 40, upper: 50, qualifier: "about-plus", bound: "convention" }, "institutions"],
    ["两成多", { lower: 20, upper: 30, qualifier: "about-plus" }, "percent"],
    ["六成以上", { lower: 60, qualifier: "at-least" }, "percent"],
    ["50人以上", { lower: 50, qualifier: "at-least" }, "persons"],
    ["不低于95%", { lower: 95, qualifier: "at-least" }, "percent"],
    ["低于95%", { lower: 0, upper: 95, qualifier: "less-than" }, "percent"],
    ["3—5名", { lower: 3, upper: 5, qualifier: "range" }, "persons"],
    ["20%-30%", { lower: 20, upper: 30, qualifier: "range" }, "percent"],
    ["10人至20人", { lower: 10, upper: 20, qualifier: "range" }, "persons"],
    ["20～30万元", { lower: 200_000, upper: 300_000, qualifier: "range" }, "yuan"],
    ["8000—1万人", { lower: 8000, upper: 10_000, qualifier: "range" }, "persons"],
    ["三到五名", { lower: 3, upper: 5, qualifier: "range" }, "persons"],
    ["约20—30人", { lower: 20, upper: 30, qualifier: "about", bound: "convention" }, "persons"],
    ["前1‰", { lower: 0, upper: 0.1, qualifier: "at-most" }, "top-percent"],
    ["前三名", { lower: 1, upper: 3, qualifier: "at-most" }, "rank"],
    ["下降", { qualifier: "fell" }, "percent"],
    ["显著下降", { qualifier: "fell" }, "statement"],
    ["逐步提升", { qualifier: "rose" }, "percent"],
    ["大幅度提升", { qualifier: "rose" }, "statement"],
    ["达标", { qualifier: "meets" }, "statement"],
    ["全部达标", { qualifier: "meets" }, "statement"],
    ["均达到国家标准", { qualifier: "meets" }, "statement"],
    ["全覆盖", { qualifier: "meets" }, "percent"],
  ])("%s", (printed, limits, unit) => {
    const { bound, ...rest } = parseQuantity(printed, unit);
    expect({ bound, ...rest }).toEqual({ bound, unit, ...limits });
    expect(rest).not.toHaveProperty("value");
  });

  test.each<readonly [printed: string, value: number, unit: UnitId]>([
    ["下降5%", -5, "percent"],
    ["下降2.3个百分点", -2.3, "percentage-points"],
    ["-3.2%", -3.2, "percent"],
    ["下降至5%", 5, "percent"],
    ["降至5%", 5, "percent"],
    ["3‰", 3, "permille"],
    ["百分之百", 100, "percent"],
    ["全国第102", 102, "rank"],
    ["位居第三", 3, "rank"],
    ["下降3名", -3, "places"],
    ["A级", 8, "npa-grade"],
    ["Ａ＋＋", 10, "npa-grade"],
    ["D", 1, "npa-grade"],
    ["四级", 4, "emr-level"],
    ["5级", 5, "emr-level"],
    ["达到四级甲等水平", 5, "interoperability-level"],
    ["四级乙等", 4, "interoperability-level"],
    ["五级乙等", 6, "interoperability-level"],
    ["四甲", 5, "interoperability-level"],
    ["三级", 3, "interoperability-level"],
    ["三星级", 3, "stars"],
    ["Ⅱ级", 2, "trauma-level"],
    ["零感染", 0, "persons"],
    ["72个品种", 72, "kinds"],
    ["8\n\n次", 8, "times"],
    ["1200㎡", 1200, "square-metres"],
  ])("%s is %s in %s", (printed, value, unit) => {
    expect(parseQuantity(printed, unit)).toEqual({ value, bound: "exact", qualifier: "exact", unit });
  });

  test.each<readonly [printed: string, unit: UnitId]>([
    ["37项", "items"],
    ["37个", "pieces"],
    ["19名", "persons"],
    ["位列全国102名", "rank"],
    ["提升9名", "places"],
    ["增加9名", "persons"],
    ["前28%", "top-percent"],
    ["前10名", "rank"],
    ["4839人次", "visits"],
    ["30次", "times"],
    ["120份", "copies"],
    ["533例", "cases"],
    ["515.6万元", "yuan"],
    ["A+", "npa-grade"],
    ["四级", "emr-level"],
    ["四级甲等", "interoperability-level"],
    ["Ⅰ级", "trauma-level"],
    ["下降", "statement"],
    ["37", "pieces"],
  ])("%s without an expected unit is read in %s", (printed, unit) => {
    expect(parseQuantity(printed).unit).toBe(unit);
  });
});
