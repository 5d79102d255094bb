import { describe, expect, test } from "vitest";
import { readNumeral, span } from "./numeral.ts";

describe("numerals", () => {
  test.each([
    ["0", 0],
    ["1,523,583.14", 1_523_583.14],
    ["515.6万", 5_156_000],
    ["1.1亿", 110_000_000],
    ["1亿2000万", 120_000_000],
    ["3百", 300],
    ["2万亿", 2e12],
    ["十", 10],
    ["二十三", 23],
    ["一百零八", 108],
    ["一百五十", 150],
    ["三百八", 380],
    ["两千三", 2300],
    ["三万五", 35_000],
    ["一亿二", 120_000_000],
    ["一千零五十", 1050],
    ["十二万三千四百五十六", 123_456],
    ["三亿零五", 300_000_005],
    ["零", 0],
    ["三点五", 3.5],
    ["三点五万", 35_000],
    ["七 十", 70],
  ])("%s is %s", (printed, value) => {
    expect(readNumeral(printed)).toMatchObject({ kind: "plain", value });
  });

  test.each(["三五", "二〇二三", "3万5", "12a", "", "万a", "余", "0余"])(
    "%s is no unambiguous numeral",
    (printed) => {
      expect(readNumeral(printed)).toBeUndefined();
    },
  );

  test.each([
    ["10余", 10, 20],
    ["10余万", 100_000, 200_000],
    ["10万余", 100_000, 110_000],
    ["100余万", 1_000_000, 2_000_000],
    ["100万余", 1_000_000, 1_010_000],
    ["百余", 100, 200],
    ["千余", 1000, 2000],
    ["万余", 10_000, 20_000],
    ["一百二十余", 120, 130],
    ["三千万余", 30_000_000, 40_000_000],
    ["1.25万余", 12_500, 12_600],
    ["十余万", 100_000, 200_000],
    ["二十几", 20, 30],
    ["几百万", 2_000_000, 10_000_000],
    ["数十万", 200_000, 1_000_000],
  ])("%s opens the interval from %s to %s", (printed, lower, upper) => {
    const numeral = readNumeral(printed);
    expect(numeral && span(numeral)).toEqual({ lower, upper });
  });

  test("a multiplier without a digit is bare: it needs a qualifier to be an amount", () => {
    expect(readNumeral("千")).toEqual({ kind: "bare", value: 1000, step: 1000 });
  });
});
