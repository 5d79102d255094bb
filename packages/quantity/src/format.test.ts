import { describe, expect, test } from "vitest";
import { formatQuantity } from "./format.ts";
import { parseQuantity } from "./parse.ts";
import { unitIds, unitLabel, type UnitId } from "./unit.ts";

describe("writing quantities", () => {
  test.each<readonly [printed: string, unit: UnitId, zh: string, en: string]>([
    ["515.6万元", "yuan", "515.6万元", "5,156,000 yuan"],
    ["1,523,583.14元", "yuan", "1,523,583.14元", "1,523,583.14 yuan"],
    ["1192452人次", "tests", "1,192,452人次", "1,192,452 tests"],
    ["2203名", "persons", "2203人", "2,203 people"],
    ["1人", "persons", "1人", "1 person"],
    ["40个", "pieces", "40个", "40"],
    ["170余万人次", "visits", "170余万人次", "1,700,000–1,800,000 visits"],
    ["12万余人次", "discharges", "12余万人次", "120,000–130,000 discharges"],
    ["10万余人日", "person-days", "10万余人日", "100,000–110,000 person-days"],
    ["3.1万多人日", "person-days", "3.1万余人日", "31,000–32,000 person-days"],
    ["1500余台次", "operations-per-month", "1500余台次/月", "1,500–1,600 operations a month"],
    ["近千人", "persons", "近1000人", "just under 1,000 people"],
    ["超140次", "times", "超140次", "over 140 times"],
    ["约4000名", "persons", "约4000人", "about 4,000 people"],
    ["约30余次", "times", "约30余次", "about 30–40 times"],
    ["超过820余万", "yuan", "超820余万元", "at least 8,200,000 yuan"],
    ["数十项", "items", "数十项", "about 20–100 items"],
    ["数项", "items", "数项", "about 2–10 items"],
    ["十余人", "persons", "十几人", "11–20 people"],
    ["至少8家", "institutions", "至少8家", "at least 8 institutions"],
    ["不足8家", "institutions", "不足8家", "under 8 institutions"],
    ["3—5名", "persons", "3人—5人", "3–5 people"],
    ["前28%", "top-percent", "前28%", "top 28%"],
    ["前10名", "rank", "前10名", "top 10"],
    ["第81位", "rank", "第81名", "no. 81"],
    ["提升9名", "places", "9名", "9 places"],
    ["86.87%", "percent", "86.87%", "86.87%"],
    ["2.5个百分点", "percentage-points", "2.5个百分点", "2.5 percentage points"],
    ["21.14分钟", "minutes", "21.14分钟", "21.14 minutes"],
    ["A+", "npa-grade", "A+", "A+"],
    ["四级甲等", "interoperability-level", "四级甲等", "grade 4A"],
    ["4级", "emr-level", "四级", "level 4"],
    ["三星", "stars", "三星", "3 stars"],
    ["Ⅰ级", "trauma-level", "Ⅰ级", "level I"],
    ["零突破", "items", "零突破", "first ever"],
    ["显著下降", "percent", "下降", "fell"],
    ["提升", "percent", "上升", "rose"],
    ["达标", "statement", "达标", "meets the standard"],
  ])("%s in %s is %s and %s", (printed, unit, zh, en) => {
    const quantity = parseQuantity(printed, unit);
    expect(formatQuantity(quantity, "zh")).toBe(zh);
    expect(formatQuantity(quantity, "en")).toBe(en);
  });

  test("the unit is left out on demand, a percent sign never", () => {
    expect(formatQuantity(parseQuantity("515.6万元"), "zh", { unit: false })).toBe("515.6万");
    expect(formatQuantity(parseQuantity("19名"), "en", { unit: false })).toBe("19");
    expect(formatQuantity(parseQuantity("5%"), "en", { unit: false })).toBe("5%");
  });

  test("decimals are cut only when asked for, and never made up", () => {
    expect(formatQuantity(parseQuantity("86.87%"), "en", { decimals: 1 })).toBe("86.9%");
    expect(formatQuantity(parseQuantity("100%"), "en", { decimals: 2 })).toBe("100%");
  });

  test("every unit that is not a mere statement has a label in Chinese", () => {
    for (const id of unitIds) expect(unitLabel(id, "zh") === "").toBe(id === "statement");
  });
});
