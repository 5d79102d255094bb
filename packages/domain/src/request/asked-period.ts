import type { Kind } from "../indicator.ts";
import type { Observation } from "../observation.ts";
import { type Period, type PeriodType, yearOf } from "../period.ts";

/** The time that a question is about; every date is given in the question, so its basis is `printed`. */
export interface AskedPeriod {
  readonly period: Period;
  /** The year that a growth is to be measured against: the one before. */
  readonly basePeriod?: string;
}

/**
 * The periods worth asking for, the later first: full calendar years, ends of years, or the very spans that
 * others accumulate over, as the indicator's kind and the others' figures have it.
 */
export function askablePeriods(
  kind: Kind,
  others: readonly Pick<Observation, "period">[],
  years: readonly number[],
): readonly AskedPeriod[] {
  const asked = kind === "cumulative" ? spansOf(others) : yearsOf(kind, others, years);
  return [...asked].sort((a, b) => (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : 0));
}

function yearsOf(
  kind: Kind,
  others: readonly Pick<Observation, "period">[],
  years: readonly number[],
): readonly AskedPeriod[] {
  const types = typesFor(kind, others);
  const hasBase = kind === "growth" || kind === "change";
  return [...new Set([...others.map(({ period }) => yearOf(period)), ...years])].flatMap((year) =>
    types.map((type) => ({
      period: fullPeriod(year, type),
      ...(hasBase && { basePeriod: String(year - 1) }),
    })),
  );
}

/** What is counted over a year is asked of a year, what there is at its end; for the rest the others show the way. */
function typesFor(kind: Kind, others: readonly Pick<Observation, "period">[]): readonly PeriodType[] {
  const used = (...types: readonly PeriodType[]) => {
    const found = types.filter((type) => others.some(({ period }) => period.type === type));
    return found.length === 0 ? types.slice(0, 1) : found;
  };
  switch (kind) {
    case "flow":
    case "growth":
    case "change":
      return ["year"];
    case "stock":
      return ["as-of"];
    case "average":
      return used("year", "monthly-average", "daily-average");
    case "cumulative":
    case "share":
    case "rate":
    case "ratio":
    case "region-share":
    case "rank":
    case "percentile":
    case "level":
    case "trend":
      return used("year", "as-of");
  }
}

function fullPeriod(year: number, type: PeriodType): Period {
  const to = `${year}-12-31`;
  return { from: type === "as-of" ? to : `${year}-01-01`, to, type, basis: "printed" };
}

/** Running totals are comparable only over one stretch, so theirs is asked for; each once. */
function spansOf(others: readonly Pick<Observation, "period">[]): readonly AskedPeriod[] {
  const spans = new Map<string, AskedPeriod>();
  for (const { period } of others) {
    const { from, to, type } = period;
    if (type !== "cumulative" && type !== "multi-year") continue;
    const start = from === undefined ? {} : { from };
    spans.set(`${from ?? ""}/${to}/${type}`, { period: { ...start, to, type, basis: "printed" } });
  }
  return [...spans.values()];
}
