import { compareQuantities } from "@yiheng/quantity";
import { benchmarkOf, type Place } from "../benchmark.ts";
import { isObserved } from "../cell.ts";
import { listText } from "../comparability/sentence.ts";
import type { HospitalId } from "../hospital.ts";
import type { Localized } from "../localized.ts";
import type { Observation } from "../observation.ts";
import type { ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import { against, type Bench, type Finding, findingOf, reasonAbout } from "./finding.ts";
import { caveats, figuresOf, obstacle } from "./judge-relation.ts";
import type { Part } from "./part.ts";
import type { Proof } from "./proof.ts";

type Extreme = Extract<Part, { kind: "extreme" }>;

/** The hospitals of the comparison that have a figure, and those that should have one. */
export function reportingOf({ comparison }: Bench): {
  readonly reporting: readonly HospitalId[];
  readonly silent: readonly HospitalId[];
} {
  const reporting = comparison.cells.filter(isObserved).map(({ hospital }) => hospital);
  const silent = comparison.cells.flatMap((cell) =>
    cell.state === "missing" && cell.missing !== "not-applicable" ? [cell.hospital] : [],
  );
  return { reporting, silent };
}

/** The greatest or the smallest: proved against every hospital that reports, and said to be among these. */
export function judgeExtreme(part: Extreme, bench: Bench): Finding {
  const { subjects, end, among, amongReporting } = part;
  const { reporting } = reportingOf(bench);
  const shown = bench.comparison.cells.length;
  const barred = obstacle(subjects, bench) ?? obstacle(reporting, bench);
  if (barred !== undefined) return barred;
  if (among !== undefined && among !== reporting.length && (amongReporting || among !== shown))
    return against([
      claimReason("wrong-count", {
        shown,
        reporting: reporting.length,
        indicator: bench.comparison.indicator.name,
      }),
    ]);
  if (end === "first" || end === "last") {
    const [subject, ...others] = subjects;
    if (subject === undefined || others.length > 0) return against([claimReason("not-understood")]);
    return judgePlaced(
      subject,
      (place) =>
        end === "first" ? place.ahead === 0 && place.equal === 0 : place.behind === 0 && place.equal === 0,
      part,
      bench,
    );
  }
  const { indicator } = bench.comparison;
  const isUpsideDown = indicator.kind === "rank" || indicator.kind === "percentile";
  const { proof, counter } = isUpsideDown
    ? { proof: "open" as const, counter: undefined }
    : extremeProof(subjects, end, bench);
  const whenFalse =
    counter === undefined
      ? []
      : [reasonAbout("not-extreme", counter, bench, { peer: bench.nameOf(counter.hospital) })];
  return findingOf(proof, bench, figuresOf(reporting, bench), { whenFalse, cares: groupCares(part, bench) });
}

/** What must be said of a claim over all hospitals: the caveats, and who is silent unless the text says it. */
function groupCares(
  { amongReporting }: Pick<Extreme, "amongReporting">,
  bench: Bench,
): readonly ClaimReason[] {
  const { reporting, silent } = reportingOf(bench);
  const untold = silent.length > 0 && !amongReporting;
  const told = untold
    ? [claimReason("silent-hospitals", { hospital: namesOf(silent, bench), reporting: reporting.length })]
    : [];
  return [...told, ...caveats(reporting, bench)];
}

export function namesOf(ids: readonly HospitalId[], { nameOf }: Bench): Localized {
  const names = ids.map(nameOf);
  return {
    zh: listText(
      names.map(({ zh }) => zh),
      "zh",
    ),
    en: listText(
      names.map(({ en }) => en),
      "en",
    ),
  };
}

function extremeProof(
  subjects: readonly HospitalId[],
  end: "most" | "least",
  bench: Bench,
): { readonly proof: Proof; readonly counter: Observation | undefined } {
  const { reporting } = reportingOf(bench);
  const mine = figuresOf(subjects, bench);
  const others = figuresOf(
    reporting.filter((id) => !subjects.includes(id)),
    bench,
  );
  const wanted = end === "most" ? "greater" : "less";
  const outside = mine.flatMap((own) =>
    others.map((other) => ({ other, relation: compareQuantities(own.quantity, other.quantity) })),
  );
  const within = mine.flatMap((own, at) =>
    mine.slice(at + 1).map((other) => ({ other, relation: compareQuantities(own.quantity, other.quantity) })),
  );
  const counter =
    outside.find(({ relation }) => relation !== "unknown" && relation !== wanted) ??
    within.find(({ relation }) => relation !== "unknown" && relation !== "equal");
  if (counter !== undefined) return { proof: "false", counter: counter.other };
  const isOpen =
    [...outside, ...within].some(({ relation }) => relation === "unknown") ||
    outside.length + within.length === 0;
  return { proof: isOpen ? "open" : "true", counter: undefined };
}

interface Standing {
  readonly ahead: number;
  readonly equal: number;
  readonly behind: number;
}

/** A place in an order: only where the indicator has a good direction, and within one class of hospitals. */
function judgePlaced(
  subject: HospitalId,
  holds: (standing: Standing) => boolean,
  part: Pick<Extreme, "amongReporting">,
  bench: Bench,
): Finding {
  const { comparison, matter, hospitalOf } = bench;
  const { reporting } = reportingOf(bench);
  const figures = figuresOf(reporting, bench);
  if (comparison.indicator.polarity === "no-judgement")
    return against([claimReason("no-direction", { indicator: comparison.indicator.name })], figures);
  if (new Set(reporting.map((id) => hospitalOf(id)?.type)).size > 1)
    return against([claimReason("two-classes")], figures);
  const place = benchmarkOf(comparison, subject, matter.hospitals)?.place;
  const standing = place && standingOf(place, comparison.indicator.polarity === "lower-better");
  const proof: Proof = standing === undefined ? "open" : holds(standing) ? "true" : "false";
  const counter = figures.find(({ hospital }) => hospital !== subject);
  const whenFalse =
    counter === undefined
      ? []
      : [reasonAbout("not-extreme", counter, bench, { peer: bench.nameOf(counter.hospital) })];
  return findingOf(proof, bench, figures, { whenFalse, cares: groupCares(part, bench) });
}

function standingOf({ above, equal, of }: Place, isLowBetter: boolean): Standing {
  const below = of - 1 - above - equal;
  return isLowBetter ? { ahead: below, equal, behind: above } : { ahead: above, equal, behind: below };
}

/** “排名第二”. */
export function judgePlace({ subject, place }: Extract<Part, { kind: "place" }>, bench: Bench): Finding {
  const { reporting } = reportingOf(bench);
  const barred = obstacle([subject], bench) ?? obstacle(reporting, bench);
  if (barred !== undefined) return barred;
  return judgePlaced(
    subject,
    ({ ahead, equal }) => ahead === place - 1 && equal === 0,
    { amongReporting: false },
    bench,
  );
}
