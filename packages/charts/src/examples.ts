import {
  compare,
  type DocumentId,
  type Hospital,
  type HospitalId,
  type Indicator,
  type IndicatorId,
  type Kind,
  type Locale,
  type MissingReason,
  type Observation,
  type ObservationId,
  type SharedAxisComparison,
} from "@yiheng/domain";
import { formatQuantity, parseQuantity, type Quantity, type UnitId } from "@yiheng/quantity";
import type { ChartSize, ChartWords } from "./layout.ts";

/** Example comparisons, made by the real reader and the real rules; they are tests, goldens and documentation at once. */

export const hospitals: readonly Hospital[] = [
  hospital("ankang", "安康", "Ankang"),
  hospital("guangyuan", "广元", "Guangyuan"),
  hospital("liuzhou", "柳州", "Liuzhou"),
  hospital("jingmen", "荆门", "Jingmen"),
];

function hospital(id: string, zh: string, en: string): Hospital {
  const short = { zh, en };
  return {
    id: id as HospitalId,
    name: short,
    short,
    city: short,
    province: short,
    type: "general",
    grade: "三级甲等",
    formerNames: [],
  };
}

interface FigureOptions {
  readonly year?: number;
  readonly basis?: "implied";
  readonly scope?: "department";
  readonly statement?: "applied";
  readonly id?: string;
  readonly reads?: Quantity;
}

type Figure = readonly [at: string, printed: string, options?: FigureOptions];

/** A comparison of one indicator; throws where the rules allow no shared axis, for then there is no chart. */
export function comparisonOf(kind: Kind, unit: UnitId, printed: readonly Figure[]): SharedAxisComparison {
  const indicator = indicatorOf(kind, unit);
  const observations = printed.map((figure) => observationOf(indicator, figure));
  const comparison = compare(indicator, hospitals, observations, "latest");
  if (comparison.presentation === "shared-axis") return comparison;
  throw new Error(`No shared axis: ${comparison.reasons.map(({ code }) => code).join(", ")}`);
}

function indicatorOf(kind: Kind, unit: UnitId): Indicator {
  const text = { zh: "示例", en: "Example" };
  return {
    id: "example" as IndicatorId,
    domain: "research",
    name: text,
    definition: text,
    kind,
    unit,
    polarity: "no-judgement",
    polarityNote: text,
    decimals: 0,
    conditions: [],
    aliases: [],
  };
}

function observationOf(indicator: Indicator, [at, printed, options = {}]: Figure): Observation {
  const { year = 2023, basis = "printed", scope = "hospital", statement = "actual", reads } = options;
  return {
    id: (options.id ?? `${at}-${year}`) as ObservationId,
    hospital: at as HospitalId,
    indicator: indicator.id,
    scope,
    period: { from: `${year}-01-01`, to: `${year}-12-31`, type: "year", basis },
    quantity: reads ?? parseQuantity(printed, indicator.unit),
    statement,
    stated: [],
    conflictsWith: [],
    receipt: {
      document: "example" as DocumentId,
      section: "一",
      paragraph: 1,
      start: 0,
      end: printed.length,
      printed,
    },
  };
}

interface Example {
  readonly comparison: SharedAxisComparison;
  readonly locale: Locale;
  readonly size: ChartSize;
}

const desk: ChartSize = { width: 760, fontSize: 14 };
const phone: ChartSize = { width: 360, fontSize: 13 };
const wall: ChartSize = { width: 1600, fontSize: 22 };

const visits: readonly Figure[] = [
  ["ankang", "165万人次"],
  ["guangyuan", "60余万人次"],
  ["liuzhou", "170余万人次", { year: 2022 }],
];
const staff: readonly Figure[] = [
  ["ankang", "近千人"],
  ["guangyuan", "约640人"],
  ["liuzhou", "超140人"],
  ["jingmen", "950人"],
];
const projects: readonly Figure[] = [
  ["ankang", "36项", { statement: "applied" }],
  ["guangyuan", "37项"],
  ["liuzhou", "149项", { year: 2022 }],
  ["jingmen", "63项"],
];
const contradicted: readonly Figure[] = [
  ["ankang", "1个", { id: "ankang-branches", basis: "implied" }],
  ["ankang", "2个", { id: "ankang-highlights" }],
  ["guangyuan", "3个", { id: "guangyuan-one" }],
  ["guangyuan", "5个", { id: "guangyuan-other" }],
  ["jingmen", "4个"],
];

export const examples: Readonly<Record<string, Example>> = {
  "exact-bars": at(
    desk,
    "zh",
    comparisonOf("stock", "pieces", [
      ["ankang", "40个"],
      ["guangyuan", "18个"],
      ["liuzhou", "44个"],
      ["jingmen", "28个"],
    ]),
  ),
  "odd-year": at(desk, "zh", comparisonOf("flow", "items", projects)),
  "odd-year-phone": at(phone, "en", comparisonOf("flow", "items", projects)),
  "interval-dots": at(desk, "zh", comparisonOf("flow", "visits", visits)),
  "interval-dots-phone": at(phone, "en", comparisonOf("flow", "visits", visits)),
  "interval-dots-wall": at(wall, "zh", comparisonOf("flow", "visits", visits)),
  "conventional-end": at(desk, "zh", comparisonOf("flow", "persons", staff)),
  "conventional-end-phone": at(phone, "zh", comparisonOf("flow", "persons", staff)),
  "open-end": at(
    desk,
    "en",
    comparisonOf("stock", "pieces", [
      ["ankang", "12个"],
      [
        "guangyuan",
        "骨科、肛肠、老年病等专科",
        { reads: { lower: 3, bound: "printed", qualifier: "at-least", unit: "pieces" } },
      ],
      ["liuzhou", "9个以内"],
    ]),
  ),
  "missing-rows": at(
    desk,
    "zh",
    comparisonOf("flow", "papers", [
      ["ankang", "13篇", { scope: "department" }],
      ["liuzhou", "0篇"],
      ["jingmen", "267篇"],
    ]),
  ),
  conflict: at(desk, "zh", comparisonOf("stock", "pieces", contradicted)),
  "conflict-phone": at(phone, "en", comparisonOf("stock", "pieces", contradicted)),
  percent: at(
    desk,
    "zh",
    comparisonOf("share", "percent", [
      ["ankang", "86.87%"],
      ["liuzhou", "40.77%"],
      ["jingmen", "七成多"],
    ]),
  ),
  decrease: at(
    desk,
    "en",
    comparisonOf("growth", "percent", [
      ["ankang", "11.59%"],
      ["liuzhou", "下降5.2%"],
      ["jingmen", "下降0.6%"],
    ]),
  ),
  grades: at(
    desk,
    "zh",
    comparisonOf("level", "npa-grade", [
      ["ankang", "A+"],
      ["liuzhou", "A"],
      ["jingmen", "B++"],
    ]),
  ),
};

function at(size: ChartSize, locale: Locale, comparison: SharedAxisComparison): Example {
  return { comparison, locale, size };
}

const missing: Readonly<Record<MissingReason, Readonly<Record<Locale, string>>>> = {
  "not-reported": { zh: "未报告", en: "not reported" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  unusable: { zh: "有表述，无全院数字", en: "mentioned, no usable figure" },
  "outside-period": { zh: "不在所选年度", en: "outside the chosen years" },
  contradicted: { zh: "来源矛盾", en: "sources contradict" },
};

/** The words the examples are drawn with. */
export function wordsFor({ comparison, locale }: Example): ChartWords {
  const { unit } = comparison.indicator;
  return {
    name: ({ short }) => short[locale],
    quantity: (quantity) => formatQuantity(quantity, locale, { unit: false }),
    axis: (value) =>
      formatQuantity({ value, unit, bound: "exact", qualifier: "exact" }, locale, { unit: false }),
    year: (year) => (locale === "zh" ? `${year}年` : `${year}`),
    missing: (reason) => missing[reason][locale],
  };
}
