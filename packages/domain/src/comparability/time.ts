import { isPartialYear, yearOf } from "../period.ts";
import { differ, reasonOf, type Rule } from "./reason.ts";

/** Figures of neighbouring years may be read together with care; of distant ones only side by side. */
export const periodDiffers: Rule = ({ indicator, observed }) => {
  const years = observed.map(({ observation }) => yearOf(observation.period));
  const span = Math.max(...years) - Math.min(...years);
  if (observed.length < 2 || span === 0) return [];
  const isStrict = indicator.conditions.includes("same-year");
  return [reasonOf("period-differs", isStrict || span > 1 ? "side-by-side" : "with-care", observed, years.map(String))];
};

/** A year that is shorter or longer than a calendar year. */
export const periodPartial: Rule = ({ observed }) => {
  const partial = observed.filter(({ observation }) => isPartialYear(observation.period));
  if (observed.length < 2 || partial.length === 0) return [];
  const spans = partial.map(({ observation: { period } }) => `${period.from ?? ""}/${period.to}`);
  return [reasonOf("period-partial", "with-care", partial, spans)];
};

/** A period that the text does not print but its circumstances give. */
export const periodImplied: Rule = ({ observed }) => {
  const implied = observed.filter(({ observation }) => observation.period.basis === "implied");
  return observed.length < 2 || implied.length === 0 ? [] : [reasonOf("period-implied", "with-care", implied)];
};

/** "Since the founding" beside "this year": a stock of years is no year. */
export const cumulativeVsAnnual: Rule = ({ observed }) => {
  const isLong = ({ observation }: (typeof observed)[number]) =>
    observation.period.type === "cumulative" || observation.period.type === "multi-year";
  const long = observed.filter(isLong);
  if (long.length === 0 || long.length === observed.length) return [];
  return [reasonOf("cumulative-vs-annual", "do-not-compare", long)];
};

/** Monthly means, daily means, peaks and totals are different things even under one name. */
export const kindDiffers: Rule = ({ observed }) => {
  const means = ["monthly-average", "daily-average", "peak"];
  const rhythm = ({ observation: { period } }: (typeof observed)[number]) =>
    means.includes(period.type) ? period.type : "total";
  return differ(observed, rhythm) ? [reasonOf("kind-differs", "do-not-compare", observed, observed.map(rhythm))] : [];
};

/** Growth against different base years. */
export const baseDiffers: Rule = ({ observed }) => {
  const base = ({ observation }: (typeof observed)[number]) => observation.basePeriod ?? "?";
  return differ(observed, base) ? [reasonOf("base-differs", "side-by-side", observed, observed.map(base))] : [];
};
