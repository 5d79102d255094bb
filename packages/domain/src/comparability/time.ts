import type { ObservedCell } from "../cell.ts";
import type { Kind } from "../indicator.ts";
import { isPartialYear, type Period, yearOf } from "../period.ts";
import { differ, reasonOf, type Rule } from "./reason.ts";

/** Figures of neighbouring years may be read together with care; of distant ones only side by side. */
export const periodDiffers: Rule = ({ indicator, observed }) => {
  const years = observed.map(({ observation }) => yearOf(observation.period));
  const span = Math.max(...years) - Math.min(...years);
  if (observed.length < 2) return [];
  if (span > 0) {
    const isStrict = indicator.conditions.includes("same-year");
    const verdict = isStrict || span > 1 ? "side-by-side" : "with-care";
    return [reasonOf("period-differs", verdict, observed, years.map(String))];
  }
  const day = ({ observation: { period } }: ObservedCell) =>
    period.type === "as-of" ? period.to : `${yearOf(period)}`;
  const isDated = observed.every(({ observation }) => observation.period.type === "as-of");
  return isDated && differ(observed, day)
    ? [reasonOf("period-differs", "with-care", observed, observed.map(day))]
    : [];
};

/** A year that is shorter or longer than a calendar year; of unlike lengths, flows may not share an axis. */
export const periodPartial: Rule = ({ indicator: { kind }, observed }) => {
  const partial = observed.filter(({ observation }) => isPartial(kind, observation.period));
  if (observed.length < 2 || partial.length === 0) return [];
  const season = ({ observation }: ObservedCell) => seasonOf(observation.period);
  const verdict = kind === "flow" && differ(observed, season) ? "side-by-side" : "with-care";
  return [reasonOf("period-partial", verdict, partial, partial.map(spanOf))];
};

/** What happens on one day is a part of a year for a flow; a stock is counted on a day anyway. */
function isPartial(kind: Kind, period: Period): boolean {
  return isPartialYear(period) || (kind === "flow" && period.type === "as-of");
}

function seasonOf({ type, from = "", to }: Period): string {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return type === "as-of" ? "day" : `${from.slice(5)} ${to.slice(5)} ${years}`;
}

function spanOf({ observation: { period } }: ObservedCell): string {
  return period.from === period.to ? period.to : `${period.from ?? ""}/${period.to}`;
}

/** A period that the text does not print but its circumstances give. */
export const periodImplied: Rule = ({ observed }) => {
  const implied = observed.filter(({ observation }) => observation.period.basis === "implied");
  return observed.length < 2 || implied.length === 0
    ? []
    : [reasonOf("period-implied", "with-care", implied)];
};

/** "Since the founding" beside "this year": a stock of years is no year. */
export const cumulativeVsAnnual: Rule = ({ observed }) => {
  const long = observed.filter(isLong);
  if (long.length === 0 || long.length === observed.length) return [];
  return [reasonOf("cumulative-vs-annual", "do-not-compare", long)];
};

/** Running totals share an axis only where they run from the same day; an unknown start is no common one. */
export const startDiffers: Rule = ({ indicator, observed }) => {
  if (observed.length < 2 || !observed.every(isLong)) return [];
  const start = ({ observation }: ObservedCell) => observation.period.from ?? "?";
  if (!differ(observed, start) && observed.every((cell) => start(cell) !== "?")) return [];
  const verdict = indicator.kind === "cumulative" ? "with-care" : "side-by-side";
  return [reasonOf("start-differs", verdict, observed, observed.map(start))];
};

function isLong({ observation: { period } }: ObservedCell): boolean {
  return period.type === "cumulative" || period.type === "multi-year";
}

/** Monthly means, daily means, peaks and totals are different things even under one name. */
export const kindDiffers: Rule = ({ observed }) => {
  const means = ["monthly-average", "daily-average", "peak"];
  const rhythm = ({ observation: { period } }: ObservedCell) =>
    means.includes(period.type) ? period.type : "total";
  return differ(observed, rhythm)
    ? [reasonOf("kind-differs", "do-not-compare", observed, observed.map(rhythm))]
    : [];
};

/**
 * Growth over unlike stretches. Each over its own preceding year is the same measure in two years,
 * which is for the period to say; a base left unsaid is probably the preceding year, but not surely.
 */
export const baseDiffers: Rule = ({ observed }) => {
  const base = ({ observation }: ObservedCell) => observation.basePeriod ?? "?";
  const stated = observed.filter((cell) => base(cell) !== "?");
  const reach = (cell: ObservedCell) => yearOf(cell.observation.period) - Number(base(cell).slice(0, 4));
  if (differ(stated, reach)) return [reasonOf("base-differs", "side-by-side", observed, observed.map(base))];
  const isMixed = stated.length > 0 && stated.length < observed.length;
  return isMixed ? [reasonOf("base-differs", "with-care", observed, observed.map(base))] : [];
};
