import { parseQuantity, type Quantity } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { isObserved, type Cell } from "./cell.ts";
import { compare, type Comparison } from "./comparison.ts";
import type { Basis, DocumentId } from "./document.ts";
import type { Hospital, HospitalId, HospitalType } from "./hospital.ts";
import type { Condition, Indicator, IndicatorId, Kind } from "./indicator.ts";
import type { Observation, ObservationId, Scope, Statement } from "./observation.ts";
import type { PeriodRule, PeriodType } from "./period.ts";

/** The builder of the comparison vectors: figures as printed, verdicts as short texts a person can read. */

function hospital(
  id: string,
  zh: string,
  city: string,
  province: string,
  type: HospitalType = "general",
): Hospital {
  return {
    id: id as HospitalId,
    name: { zh: `${zh}医院`, en: `${id} Hospital` },
    short: { zh, en: id },
    city: { zh: city, en: city },
    province: { zh: province, en: province },
    type,
    grade: "三级甲等",
    formerNames: [],
  };
}

/** The four hospitals of the data and four neighbours, in one fixed order. */
export const hospitals: readonly Hospital[] = [
  hospital("ankang", "安康", "安康", "陕西"),
  hospital("guangyuan", "广元", "广元", "四川", "tcm"),
  hospital("liuzhou", "柳州", "柳州", "广西"),
  hospital("jingmen", "荆门", "荆门", "湖北"),
  hospital("jingmen-second", "荆门二院", "荆门", "湖北"),
  hospital("yichang", "宜昌", "宜昌", "湖北"),
  hospital("mianyang-tcm", "绵阳", "绵阳", "四川", "tcm"),
  hospital("namesake", "同名", "荆门", "广西"),
];

/** An indicator with this kind, unit and conditions. */
export function indicator(
  id: string,
  kind: Kind,
  unit: Quantity["unit"],
  ...conditions: readonly Condition[]
): Indicator {
  const text = { zh: id, en: id };
  return {
    id: id as IndicatorId,
    domain: "research",
    name: text,
    definition: text,
    kind,
    unit,
    polarity: "higher-better",
    polarityNote: text,
    decimals: 0,
    conditions,
    aliases: [],
  };
}

interface FigureOptions {
  readonly id?: string;
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
  readonly type?: PeriodType;
  readonly basis?: Basis;
  readonly scope?: Scope;
  readonly statement?: Statement;
  readonly breakdown?: string;
  readonly variant?: string;
  readonly stated?: readonly string[];
  readonly base?: string;
  readonly population?: number;
  readonly conflictsWith?: string;
  /** Whether it is the hospital's answer to a request. */
  readonly isReply?: boolean;
  /** The indicator, where it is another than the vector's. */
  readonly of?: Indicator;
  /** The reading, where the words are names and not a number. */
  readonly reads?: Quantity;
}

export type Figure = (indicator: Indicator) => Observation;

/** One printed figure; a whole hospital's fact of 2023 with a printed year unless said otherwise. */
export function figure(at: string, printed: string, options: FigureOptions = {}): Figure {
  return (about) => {
    const { id: indicator, unit } = options.of ?? about;
    const id = (options.id ?? `${at}-${indicator}-${printed}-${JSON.stringify(options)}`) as ObservationId;
    return {
      id,
      hospital: at as HospitalId,
      indicator,
      scope: options.scope ?? "hospital",
      period: periodOf(options),
      quantity: options.reads ?? parseQuantity(printed, unit),
      statement: options.statement ?? "actual",
      ...(options.population !== undefined && { population: { size: options.population } }),
      ...(options.base !== undefined && { basePeriod: options.base }),
      ...(options.breakdown !== undefined && { breakdown: options.breakdown }),
      ...(options.variant !== undefined && { variant: options.variant }),
      stated: options.stated ?? [],
      conflictsWith: options.conflictsWith === undefined ? [] : [options.conflictsWith as ObservationId],
      receipt: {
        document: "d" as DocumentId,
        section: "一",
        paragraph: 1,
        start: 0,
        end: printed.length,
        printed,
        ...(options.isReply === true && { isReply: true }),
      },
    };
  };
}

function periodOf({
  year = 2023,
  from,
  to,
  type = "year",
  basis = "printed",
}: FigureOptions): Observation["period"] {
  if (type === "as-of") return { from: to ?? `${year}-12-31`, to: to ?? `${year}-12-31`, type, basis };
  const start = from ?? (type === "cumulative" ? undefined : `${year}-01-01`);
  return { ...(start !== undefined && { from: start }), to: to ?? `${year}-12-31`, type, basis };
}

interface Expected {
  /** Verdict, a colon, the reasons' codes, the heaviest first. */
  readonly gives: string;
  /** One word a hospital: `liuzhou=149项` or `ankang=not-reported`. */
  readonly cells?: string;
  /** `ankang:36项=not-actual`. */
  readonly passed?: string;
  /** `liuzhou>jingmen ankang?jingmen`; absent where no order may be told. */
  readonly order?: string;
}

interface Vector {
  readonly of: Indicator;
  readonly printed: readonly Figure[];
  /** The hospitals compared; those that print something unless said otherwise. */
  readonly among?: string;
  readonly rule?: PeriodRule;
  readonly is: Expected;
}

/** Compares what a vector prints. */
export function compared({ of, printed, among, rule = "latest" }: Omit<Vector, "is">): Comparison {
  const observations = printed.map((print) => print(of));
  const ids: ReadonlySet<string> = new Set(among?.split(" ") ?? observations.map((one) => one.hospital));
  return compare(
    of,
    hospitals.filter(({ id }) => ids.has(id)),
    observations,
    rule,
  );
}

/** Tests a table of vectors; the keys are the sentences. */
export function checkVectors(theme: string, vectors: Readonly<Record<string, Vector>>): void {
  describe(`comparing: ${theme}`, () => {
    test.each(Object.entries(vectors))("%s", (_, vector) => {
      const comparison = compared(vector);
      expect(comparison.presentation).toBe(presentationOf[comparison.verdict]);
      const { gives, cells, passed, order } = told(comparison);
      expect({
        gives,
        ...(vector.is.cells !== undefined && { cells }),
        ...(vector.is.passed !== undefined && { passed }),
        ...(vector.is.order !== undefined && { order }),
      }).toEqual(vector.is);
    });
  });
}

const presentationOf = {
  comparable: "shared-axis",
  "with-care": "shared-axis",
  "side-by-side": "side-by-side",
  "do-not-compare": "text-only",
  "no-value": "text-only",
} as const;

function told(comparison: Comparison): Expected {
  const { verdict, reasons, cells } = comparison;
  return {
    gives: `${verdict}: ${reasons.map(({ code }) => code).join(" ")}`.trim(),
    cells: cells.map(cellText).join(" "),
    passed: cells.flatMap(passedTexts).join(" "),
    ...(comparison.presentation === "shared-axis" && { order: comparison.order.map(relationText).join(" ") }),
  };
}

function cellText(cell: Cell): string {
  return `${cell.hospital}=${isObserved(cell) ? cell.observation.receipt.printed : cell.missing}`;
}

function passedTexts({ hospital: at, passedOver }: Cell): string[] {
  return passedOver.map(({ observation, reason }) => `${at}:${observation.receipt.printed}=${reason}`);
}

const signs = { greater: ">", less: "<", equal: "=", unknown: "?" } as const;

function relationText({
  left,
  right,
  relation,
}: {
  left: string;
  right: string;
  relation: keyof typeof signs;
}): string {
  return `${left}${signs[relation]}${right}`;
}
