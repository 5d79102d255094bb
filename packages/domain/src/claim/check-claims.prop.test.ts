import { ends, type Quantity } from "@yiheng/quantity";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isObserved } from "../cell.ts";
import { compare, type Comparison } from "../comparison.ts";
import { type Figure, figure, hospitals, indicator } from "../comparison.vectors.ts";
import type { Hospital } from "../hospital.ts";
import { type Condition, conditions, type Indicator } from "../indicator.ts";
import { type Claim, type ClaimMatter } from "./claim.ts";
import { checkClaims } from "./check-claims.ts";

// hundreds of checks a test, on machines that do other things besides
vi.setConfig({ testTimeout: 60_000 });

const projects: Indicator = {
  ...indicator("research-projects-approved", "flow", "items"),
  name: { zh: "新立科研项目数", en: "Research projects approved" },
  aliases: ["科研立项"],
};
const papers: Indicator = {
  ...indicator("papers", "flow", "papers"),
  name: { zh: "发表论文数", en: "Papers published" },
};
const four = hospitals.slice(0, 4);
/** One list throughout, as an app has it. */
const known = [projects, papers];

const printed = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }).map((value) => `${value}项`) },
  fc.integer({ min: 1, max: 30 }).map((tens) => `${tens * 10}余项`),
  fc.integer({ min: 1, max: 30 }).map((tens) => `近${tens * 10}项`),
  fc.integer({ min: 1, max: 30 }).map((tens) => `超${tens * 10}项`),
  fc.integer({ min: 1, max: 30 }).map((tens) => `约${tens * 10}项`),
  fc.integer({ min: 1, max: 300 }).map((value) => `至少${value}项`),
);

/** What four hospitals print, one of them perhaps nothing, and the conditions that make the verdict. */
const matter: fc.Arbitrary<ClaimMatter> = fc
  .record({
    figures: fc.tuple(
      ...four.map(() => fc.option(fc.tuple(printed, fc.constantFrom(2021, 2022, 2023)), { freq: 4 })),
    ),
    needs: fc.uniqueArray(fc.constantFrom<Condition>(...conditions), { maxLength: 2 }),
    polarity: fc.constantFrom("higher-better", "no-judgement", "lower-better"),
  })
  .map(({ figures, needs, polarity }) => {
    const of: Indicator = { ...projects, conditions: needs, polarity };
    const prints = figures.flatMap((one, at): Figure[] => {
      const hospital = four[at];
      return one === null || hospital === undefined ? [] : [figure(hospital.id, one[0], { year: one[1] })];
    });
    const comparison = compare(
      of,
      four,
      prints.map((print) => print(of)),
      "latest",
    );
    return { hospitals: four, indicators: known, comparisons: [comparison] };
  });

const word = fc.constantFrom(
  ..."安康 广元 柳州 荆门 荆门二院 我院 四家 其余三家 其他 新立科研项目数 科研立项 论文 最多 最少 第一 居首 末位 高于 低于 不低于 比 多 少 高出 是 的 2倍 2倍多 近3倍 一半 三分之二 四成多 149项 约150项 近百项 百余项 12% 3个百分点 0项 149篇 没有 未公布 公布了 均 只有 合计 平均 逐年 增长 下降 同比 三年 稳居 A+ 2022年 2023年 2021—2023年 因此 水平 更高 远 不 并非 持平 相当 和 与 、 ， 。 （ ） 分别 预计 全国 科室 门诊 ？ 👩‍⚕️ \u202e 十四五".split(
    " ",
  ),
);
const englishWord = fc.constantFrom(
  "ankang",
  "Guangyuan",
  "liuzhou",
  "jingmen",
  "projects",
  "research projects approved",
  "papers",
  "149",
  "twice",
  "two thirds",
  "more",
  "fewer",
  "than",
  "as many as",
  "of",
  "the most",
  "ranks first",
  "highest",
  "lowest",
  "all four",
  "the others",
  "does not report",
  "reports",
  "has",
  "no",
  "not",
  "total",
  "average",
  "over 140",
  "nearly 150",
  "12%",
  "in 2022",
  "and",
  ",",
  ".",
  "because",
  "better",
  "much",
  "86 more",
  "times",
  "2.4 times",
  "every year",
  "increased",
  "equal to",
  "by 86",
);
const text = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join("")),
  fc.array(englishWord, { maxLength: 14 }).map((words) => words.join(" ")),
);

const good = (claim: Claim) => claim.state === "supported" || claim.state === "supported-with-care";
const comparing: ReadonlySet<Claim["kind"]> = new Set<Claim["kind"]>([
  "difference",
  "ratio",
  "order",
  "extreme",
  "total",
]);

function comparisonOf({ comparisons }: ClaimMatter): Comparison {
  const [comparison] = comparisons;
  if (comparison === undefined) throw new Error("no comparison");
  return comparison;
}

describe("whatever is written and printed", () => {
  test("spans lie in the text, in order, and never overlap", () => {
    fc.assert(
      fc.property(matter, text, (shown, written) => {
        let last = 0;
        for (const { start, end } of checkClaims(written, shown)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 400 },
    );
  });

  test("no comparison is supported where the verdict forbids it, nor without care where it asks for care", () => {
    fc.assert(
      fc.property(matter, text, (shown, written) => {
        const { verdict } = comparisonOf(shown);
        const forbidden =
          verdict === "comparable"
            ? []
            : verdict === "with-care"
              ? ["supported"]
              : ["supported", "supported-with-care"];
        const claims = checkClaims(written, shown).filter(
          ({ kind, state }) => comparing.has(kind) && forbidden.includes(state),
        );
        expect(claims).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("every rewrite is supported, alone and in its place", () => {
    fc.assert(
      fc.property(matter, text, (shown, written) => {
        for (const { rewrite, start, end } of checkClaims(written, shown)) {
          if (rewrite === undefined) continue;
          const alone = checkClaims(rewrite, shown);
          expect(alone.length).toBeGreaterThan(0);
          expect(alone.filter((claim) => !good(claim))).toEqual([]);
          const replaced = `${written.slice(0, start)}${rewrite}${written.slice(end)}`;
          const there = checkClaims(replaced, shown).filter(
            (claim) => claim.start >= start && claim.end <= start + rewrite.length,
          );
          expect(there.filter(({ state }) => state === "not-supported")).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("whoever is told not supported or not checkable is told why", () => {
    fc.assert(
      fc.property(matter, text, (shown, written) => {
        for (const { state, reasons } of checkClaims(written, shown)) {
          expect(reasons.length > 0).toBe(state !== "supported");
          for (const { sentence } of reasons)
            expect(`${sentence.zh}${sentence.en}`).not.toMatch(/[{}]|undefined/u);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("a figure", () => {
  test("is supported as printed, and not when it is changed", () => {
    fc.assert(
      fc.property(matter, fc.integer({ min: 1, max: 99 }), (shown, change) => {
        for (const cell of comparisonOf(shown).cells.filter(isObserved)) {
          const { quantity, receipt } = cell.observation;
          const name = nameOf(cell.hospital);
          const [asPrinted] = checkClaims(`${name}新立科研项目数${receipt.printed}`, shown);
          expect(asPrinted && good(asPrinted)).toBe(true);
          if (quantity.value === undefined) continue;
          const [changed] = checkClaims(`${name}新立科研项目数${quantity.value + change}项`, shown);
          expect(changed?.state).toBe("not-supported");
          const [english] = checkClaims(
            `${cell.hospital}: research projects approved ${quantity.value + change}`,
            shown,
          );
          expect(english?.state).toBe("not-supported");
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** An amount that the printed words allow, drawn at random; conventions bind nobody, so it may lie beyond them. */
function drawn(quantity: Quantity, at: number): number {
  const { lower, upper } = ends(quantity);
  const isFirm = (end: typeof lower) => end !== undefined && end.basis !== "convention";
  const low = isFirm(lower) ? (lower?.at ?? 0) + (lower?.inclusive === true ? 0 : 1) : 0;
  const high = isFirm(upper) ? (upper?.at ?? 0) - (upper?.inclusive === true ? 0 : 1) : low + 1000;
  return low + Math.floor(at * (Math.max(low, high) - low + 1));
}

interface Said {
  readonly text: (one: string, other: string, amount: number) => string;
  readonly holds: (one: number, other: number, amount: number) => boolean;
}

const sayings: readonly Said[] = [
  { text: (a, b) => `${a}新立科研项目数高于${b}`, holds: (a, b) => a > b },
  { text: (a, b) => `${a}新立科研项目数低于${b}`, holds: (a, b) => a < b },
  { text: (a, b) => `${a}新立科研项目数不低于${b}`, holds: (a, b) => a >= b },
  { text: (a, b) => `${a}新立科研项目数不高于${b}`, holds: (a, b) => a <= b },
  { text: (a, b) => `${a}新立科研项目数并非高于${b}`, holds: (a, b) => a <= b },
  { text: (a, b) => `${a}新立科研项目数与${b}持平`, holds: (a, b) => a === b },
  { text: (a, b, n) => `${a}新立科研项目数比${b}多${n}项`, holds: (a, b, n) => a - b === n },
  { text: (a, b, n) => `${a}新立科研项目数比${b}少${n}项`, holds: (a, b, n) => b - a === n },
  { text: (a, b, n) => `${a}新立科研项目数比${b}多${n * 10}余项`, holds: (a, b, n) => a - b >= n * 10 },
  { text: (a, b, n) => `${a}新立科研项目数比${b}至少多${n}项`, holds: (a, b, n) => a - b >= n },
  {
    text: (a, b, n) => `${a}新立科研项目数是${b}的${n}倍多`,
    holds: (a, b, n) => a >= n * b && a < (n + 1) * b,
  },
  { text: (a, b, n) => `${a}新立科研项目数是${b}的${n}倍`, holds: (a, b, n) => a === n * b },
  { text: (a, b) => `${a}新立科研项目数不到${b}的一半`, holds: (a, b) => 2 * a < b },
  { text: (a, b) => `${a}新立科研项目数比${b}多一倍多`, holds: (a, b) => a >= 2 * b && a < 3 * b },
  { text: (a, _, n) => `${a}新立科研项目数超过${n}项`, holds: (a, _, n) => a > n },
  { text: (a, _, n) => `${a}新立科研项目数不足${n * 10}项`, holds: (a, _, n) => a < n * 10 },
];

describe("what is supported holds for every amount that the words allow", () => {
  test.each(sayings.map((said) => [said.text("甲", "乙", 7), said] as const))(
    "%s",
    (_, { text: write, holds }) => {
      fc.assert(
        fc.property(
          matter,
          fc.tuple(fc.nat(3), fc.nat(3)),
          fc.integer({ min: 1, max: 30 }),
          fc.array(
            fc.tuple(
              fc.double({ min: 0, max: 0.999, noNaN: true }),
              fc.double({ min: 0, max: 0.999, noNaN: true }),
            ),
            { minLength: 6, maxLength: 6 },
          ),
          (shown, [first, second], amount, draws) => {
            const [one, other] = [four[first], four[second]];
            if (one === undefined || other === undefined || one === other) return;
            const [claim] = checkClaims(write(one.short.zh, other.short.zh, amount), shown);
            if (claim === undefined || !good(claim)) return;
            const [mine, theirs] = [quantityOf(shown, one), quantityOf(shown, other)];
            if (mine === undefined) throw new Error("supported without a figure");
            for (const [a, b] of draws) {
              expect(holds(drawn(mine, a), theirs === undefined ? 0 : drawn(theirs, b), amount)).toBe(true);
            }
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

function quantityOf(shown: ClaimMatter, { id }: Hospital): Quantity | undefined {
  const cell = comparisonOf(shown).cells.find(({ hospital }) => hospital === id);
  return cell !== undefined && isObserved(cell) ? cell.observation.quantity : undefined;
}

function nameOf(id: Hospital["id"]): string {
  return hospitals.find((hospital) => hospital.id === id)?.short.zh ?? id;
}

describe("any text", () => {
  const shown: ClaimMatter = {
    hospitals: four,
    indicators: known,
    comparisons: [
      compare(
        projects,
        four,
        [figure("liuzhou", "149项")(projects), figure("jingmen", "63项")(projects)],
        "latest",
      ),
    ],
  };

  test("is answered", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.string({ unit: "grapheme-composite" }),
        ),
        (written) => {
          expect(Array.isArray(checkClaims(written, shown))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ["bidi marks", "柳州\u202e立项149项\u202c"],
    ["half of a character", "柳州立项149\ud83d项"],
    ["an emoji between", "柳州立项👩‍⚕️149项"],
    ["markup", "<script>柳州立项149项</script>"],
    ["a zero-width blank", "柳州立项1\u200b49项"],
  ])("with %s is not supported", (_, written) => {
    expect(checkClaims(written, shown).filter(({ state }) => state === "supported")).toEqual([]);
  });
});
