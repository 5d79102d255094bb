import type { UnitId } from "./unit.ts";

interface Rung {
  readonly ordinal: number;
  readonly zh: string;
  readonly en: string;
}

/** A ladder of grades: its rungs, and how the print may dress them up. */
export interface Ladder {
  readonly unit: UnitId;
  readonly rungs: readonly Rung[];
}

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八"] as const;

const appraisalGrades = ["D", "C", "C+", "C++", "B", "B+", "B++", "A", "A+", "A++"] as const;

const interoperabilityGrades = [
  ["一级", "1"],
  ["二级", "2"],
  ["三级", "3"],
  ["四级乙等", "4B"],
  ["四级甲等", "4A"],
  ["五级乙等", "5B"],
  ["五级甲等", "5A"],
] as const;

/** The ladders, in the order in which a grade without a unit is looked up. */
export const ladders: readonly Ladder[] = [
  {
    unit: "npa-grade",
    rungs: appraisalGrades.map((grade, at) => ({ ordinal: at + 1, zh: grade, en: grade })),
  },
  { unit: "emr-level", rungs: numerals.map((zh, at) => ({ ordinal: at, zh: `${zh}级`, en: `level ${at}` })) },
  {
    unit: "interoperability-level",
    rungs: interoperabilityGrades.map(([zh, en], at) => ({ ordinal: at + 1, zh, en: `grade ${en}` })),
  },
  {
    unit: "stars",
    rungs: [1, 2, 3, 4, 5].map((n) => ({
      ordinal: n,
      zh: `${numerals[n]}星`,
      en: n === 1 ? "1 star" : `${n} stars`,
    })),
  },
  {
    unit: "trauma-level",
    rungs: ["Ⅰ", "Ⅱ", "Ⅲ"].map((sign, at) => ({
      ordinal: at + 1,
      zh: `${sign}级`,
      en: `level ${"I".repeat(at + 1)}`,
    })),
  },
];

/** The rung a printed grade names (A+队列, 四级甲等水平, 4级, 三星级), with its ladder. */
export function findRung(printed: string, unit?: UnitId): { unit: UnitId; ordinal: number } | undefined {
  const grade = canonical(printed);
  for (const ladder of ladders) {
    if (unit !== undefined && unit !== ladder.unit) continue;
    const rung = ladder.rungs.find(({ zh }) => zh === grade);
    if (rung !== undefined) return { unit: ladder.unit, ordinal: rung.ordinal };
  }
  return undefined;
}

/** The printed name of a grade; undefined when the unit has no ladder or the ordinal is not on it. */
export function rungLabel(unit: UnitId, ordinal: number, locale: "zh" | "en"): string | undefined {
  const ladder = ladders.find((candidate) => candidate.unit === unit);
  return ladder?.rungs.find((rung) => rung.ordinal === ordinal)?.[locale];
}

function canonical(printed: string): string {
  const bare = printed.replaceAll(" ", "").replace(/(?:队列|水平|等级|档|标准)$/u, "");
  return bare
    .replace(/^([A-D]\+*)级$/u, "$1")
    .replace(/星级$/u, "星")
    .replace(/^([0-8])(?=[级星])/u, (digit) => numerals[Number(digit)] ?? digit)
    .replace(/^(I{1,3})级$/u, (_, sign: string) => `${"ⅠⅡⅢ".charAt(sign.length - 1)}级`)
    .replace(/^([四五])([甲乙])$/u, "$1级$2等");
}
