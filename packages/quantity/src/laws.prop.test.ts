import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareQuantities, differenceInterval } from "./compare.ts";
import { findQuantities } from "./find.ts";
import { formatQuantity } from "./format.ts";
import { readNumeral } from "./numeral.ts";
import { parseQuantity, tryParseQuantity } from "./parse.ts";
import { ends, type Quantity } from "./quantity.ts";
import { readingOf } from "./reading.ts";

const digits = fc.oneof(
  fc.integer({ min: 1, max: 99_999_999 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((n) => (n / 10).toFixed(1)),
  fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 100).toFixed(2)),
);
const multiplier = fc.constantFrom("", "", "万", "亿", "百", "千万");
const numeral = fc.oneof(
  fc.tuple(digits, multiplier).map((parts) => parts.join("")),
  fc.constantFrom("一百二十三万", "两千", "一百五", "三千五百", "二十", "十二亿", "七", "一千零五"),
);
const measure = fc.constantFrom("人", "人次", "项", "元", "家", "平方米", "分钟");
const approximate = fc.oneof(
  fc
    .tuple(fc.constantFrom("约", "近", "超", "超过", "逾", "至少", "不超过", "不足"), numeral)
    .map((parts) => parts.join("")),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("余", "多", "余万", "万余", "多万"))
    .map((parts) => parts.join("")),
  fc.constantFrom(
    "近千",
    "上百",
    "数十",
    "几百",
    "十余",
    "十几万",
    "三千余",
    "二十余万",
    "三千万余",
    "约30余",
    "超820余万",
    "数",
  ),
);
const printed = fc.tuple(fc.oneof(numeral, approximate), measure).map((parts) => parts.join(""));
const quantity = fc.tuple(fc.oneof(numeral, approximate)).map(([words]) => parseQuantity(`${words}人`));

describe("laws of reading", () => {
  test("what is written is read back as the same quantity", () => {
    fc.assert(
      fc.property(printed, (words) => {
        const read = parseQuantity(words);
        expect(parseQuantity(formatQuantity(read, "zh"), read.unit)).toEqual(read);
      }),
    );
  });

  test("an approximate amount never has a value, an exact one never has limits", () => {
    fc.assert(
      fc.property(approximate, (words) => {
        expect(parseQuantity(words)).not.toHaveProperty("value");
      }),
    );
    fc.assert(
      fc.property(numeral, (words) => {
        expect(Object.keys(parseQuantity(words)).filter((key) => key === "lower" || key === "upper")).toEqual(
          [],
        );
      }),
    );
  });

  test("every interval has its lower limit below its upper one", () => {
    fc.assert(
      fc.property(approximate, (words) => {
        const { lower, upper } = ends(parseQuantity(words));
        expect(lower?.at ?? -Infinity).toBeLessThan(upper?.at ?? Infinity);
      }),
    );
  });

  test("moving 余 behind 万 never widens the interval and keeps its foot", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        const [before, after] = [parseQuantity(`${n}余万`), parseQuantity(`${n}万余`)];
        expect(after.lower).toBe(before.lower);
        expect(after.upper ?? 0).toBeLessThanOrEqual(before.upper ?? 0);
        expect(after.upper === before.upper).toBe(n % 10 !== 0);
      }),
    );
  });

  test("a larger number is read as a larger amount, in digits and with 万", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
        const [left, right] = [readNumeral(`${a}.5万`)?.value ?? 0, readNumeral(`${b}.5万`)?.value ?? 0];
        expect(Math.sign(left - right)).toBe(Math.sign(a - b));
      }),
    );
  });

  test("spaces and full-width digits change nothing", () => {
    fc.assert(
      fc.property(fc.nat(999_999), measure, (n, word) => {
        const wide = String(n).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
        expect(parseQuantity(` ${wide} ${word}`)).toEqual(parseQuantity(`${n}${word}`));
      }),
    );
  });

  test("any text is read or refused, never half read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(() => tryParseQuantity(text)).not.toThrow();
      }),
    );
  });
});

describe("laws of comparing", () => {
  const opposite = { less: "greater", greater: "less", equal: "equal", unknown: "unknown" } as const;

  test("comparing is antisymmetric", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compareQuantities(b, a)).toBe(opposite[compareQuantities(a, b)]);
      }),
    );
  });

  test("less is transitive", () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        const isChain = compareQuantities(a, b) === "less" && compareQuantities(b, c) === "less";
        expect(!isChain || compareQuantities(a, c) === "less").toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("an order holds for every pair of numbers inside the printed limits", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compareQuantities(a, b) !== "less" || top(a) <= bottom(b)).toBe(true);
      }),
    );
  });

  test("the gap is positive wherever the order says greater", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const { lower } = differenceInterval(a, b);
        expect(compareQuantities(a, b) !== "greater" || (lower !== undefined && lower.at >= 0)).toBe(true);
      }),
    );
  });
});

function top(quantity: Quantity): number {
  return quantity.value ?? quantity.upper ?? Infinity;
}

function bottom(quantity: Quantity): number {
  return quantity.value ?? quantity.lower ?? -Infinity;
}

describe("laws of finding", () => {
  const words = fc.constantFrom(
    "门诊",
    "，",
    " ",
    "达到",
    "第",
    "2023年",
    "𠮷",
    "“",
    "”",
    "3D",
    "\n",
    "级",
    "较上年",
    "（",
    "）",
  );
  const text = fc.array(fc.oneof(printed, words)).map((parts) => parts.join(""));

  test("offsets slice the text back to what is printed, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (document) => {
        const signs = Array.from(document);
        let last = 0;
        for (const { start, end, printed } of findQuantities(document)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(signs.slice(start, end).join("")).toBe(printed);
          last = end;
        }
      }),
    );
  });

  test("every digit lies in exactly one find", () => {
    fc.assert(
      fc.property(text, (document) => {
        const covered = new Set(findQuantities(document).flatMap(({ start, end }) => range(start, end)));
        const missed = Array.from(document).filter((sign, at) => /\d/u.test(sign) && !covered.has(at));
        expect(missed).toEqual([]);
      }),
    );
  });

  test("a reading has one unit for each code point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (document) => {
        expect(readingOf(document)).toHaveLength(Array.from(document).length);
      }),
    );
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
