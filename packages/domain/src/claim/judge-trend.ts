import { compareQuantities, firmEnds } from "@yiheng/quantity";
import { isObserved } from "../cell.ts";
import type { HospitalId } from "../hospital.ts";
import { hasNumber, type Observation } from "../observation.ts";
import { yearOf } from "../period.ts";
import { claimReason } from "./claim-words.ts";
import { against, type Bench, cellOf, type Finding, findingOf, printedText, reasonAbout } from "./finding.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { Part } from "./part.ts";
import { fitOf, isSameQuantity, type Proof } from "./proof.ts";

/** A hospital's whole-hospital facts of the indicator, one a year, the earliest first. */
export function seriesOf(id: HospitalId, { comparison }: Bench): readonly Observation[] {
  const cell = cellOf(comparison, id);
  if (cell === undefined) return [];
  const main = isObserved(cell) ? [cell.observation] : [];
  const earlier = cell.passedOver.flatMap(({ reason, observation }) =>
    reason === "earlier-period" || reason === "outside-period" ? [observation] : [],
  );
  const byYear = new Map<number, Observation>();
  for (const observation of [...main, ...earlier]) {
    const year = yearOf(observation.period);
    if (!byYear.has(year)) byYear.set(year, observation);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([, observation]) => observation);
}

/** “三年稳居A+”, “逐年增长”: each year must be printed. */
export function judgeTrend(part: Extract<Part, { kind: "trend" }>, bench: Bench): Finding {
  const { subject, course, amount } = part;
  const series = chosenYears(part, bench);
  if (series === undefined || (amount !== undefined && course !== "steady")) return noSeries(subject, bench);
  const claimed = amount && claimedQuantity(amount, bench.comparison.indicator.unit);
  if (course === "steady" && claimed === undefined) return against([claimReason("not-understood")], series);
  const proofs =
    claimed === undefined
      ? steps(series, course)
      : series.map(({ quantity }): Proof =>
          isSameQuantity(claimed, quantity) ? "true" : fitOf(claimed, firmEnds(quantity)).proof,
        );
  const proof: Proof = proofs.includes("false") ? "false" : proofs.includes("open") ? "open" : "true";
  const told = (locale: "zh" | "en") =>
    series
      .map((one) => `${yearOf(one.period)}${locale === "zh" ? "年" : ": "}${printedText(one)[locale]}`)
      .join(locale === "zh" ? "、" : ", ");
  const whenFalse = [
    claimReason("series-differs", {
      hospital: bench.nameOf(subject),
      printed: { zh: told("zh"), en: told("en") },
    }),
  ];
  const isInferred = series.some(({ period }) => period.basis === "implied");
  const [first] = series;
  const cares = isInferred && first !== undefined ? [reasonAbout("inferred", first, bench)] : [];
  return findingOf(proof, { ...bench, statement: { ...bench.statement, years: [] } }, series, {
    whenFalse,
    cares,
  });
}

/** The years that are meant: those named, the last so many, or all there are; undefined where some are not printed. */
function chosenYears(
  { subject, count }: Extract<Part, { kind: "trend" }>,
  bench: Bench,
): readonly Observation[] | undefined {
  const series = seriesOf(subject, bench);
  const { years } = bench.statement;
  const named = years.length > 1 ? series.filter(({ period }) => years.includes(yearOf(period))) : series;
  if (
    years.length > 1 &&
    (named.length !== new Set(years).size || (count !== undefined && count !== named.length))
  )
    return undefined;
  const meant = years.length > 1 || count === undefined ? named : named.slice(-count);
  const least = count ?? (years.length > 1 ? years.length : 3);
  if (meant.length < Math.max(2, least) || years.length === 1) return undefined;
  const from = meant[0] && yearOf(meant[0].period);
  return meant.every(({ period }, at) => from !== undefined && yearOf(period) === from + at)
    ? meant
    : undefined;
}

function steps(series: readonly Observation[], course: "rise" | "fall" | "steady"): Proof[] {
  return series.slice(1).map((later, at) => {
    const earlier = series[at];
    const relation = earlier === undefined ? "unknown" : compareQuantities(earlier.quantity, later.quantity);
    if (relation === "unknown") return "open";
    return relation === (course === "rise" ? "less" : "greater") ? "true" : "false";
  });
}

function noSeries(subject: HospitalId, bench: Bench): Finding {
  const series = seriesOf(subject, bench);
  const years = series.map(({ period }) => String(yearOf(period)));
  if (years.length === 0)
    return against([
      claimReason("not-reported", {
        hospital: bench.nameOf(subject),
        indicator: bench.comparison.indicator.name,
      }),
    ]);
  const places = {
    hospital: bench.nameOf(subject),
    indicator: bench.comparison.indicator.name,
    years: { zh: years.join("、"), en: years.join(", ") },
  };
  return against([claimReason("no-series", places)], series);
}

/** “同比增长”, “有所下降”: the sign of a printed growth, or the very word. */
export function judgeDirection(
  { subject, course }: Extract<Part, { kind: "direction" }>,
  bench: Bench,
): Finding {
  const cell = cellOf(bench.comparison, subject);
  const { indicator } = bench.comparison;
  if (
    cell !== undefined &&
    isObserved(cell) &&
    (indicator.kind === "growth" || indicator.kind === "change")
  ) {
    const { lower, upper } = firmEnds(cell.observation.quantity);
    const isRise = lower !== undefined && lower.at > 0;
    const isFall = upper !== undefined && upper.at < 0;
    const proof: Proof = isRise || isFall ? ((course === "rise") === isRise ? "true" : "false") : "open";
    return findingOf(proof, bench, [cell.observation], {
      whenFalse: [reasonAbout("figure-differs", cell.observation, bench)],
      cares: [],
    });
  }
  const word = cell?.passedOver.find(
    ({ observation }) =>
      !hasNumber(observation) &&
      observation.statement === "actual" &&
      observation.scope === "hospital" &&
      observation.breakdown === undefined &&
      ["rose", "fell"].includes(observation.quantity.qualifier),
  )?.observation;
  if (word === undefined || (cell !== undefined && isObserved(cell))) return noSeries(subject, bench);
  const isSame = word.quantity.qualifier === (course === "rise" ? "rose" : "fell");
  return findingOf(isSame ? "true" : "false", bench, [word], {
    whenFalse: [reasonAbout("figure-differs", word, bench)],
    cares: [],
  });
}
