import { differenceInterval, ends, type Quantity, ratioInterval, type UnitId } from "@yiheng/quantity";
import { benchmarkOf, type Gap } from "../benchmark.ts";
import { isObserved } from "../cell.ts";
import { reasonSentence } from "../comparability/sentence.ts";
import { gapAgainst } from "../gap-sentence.ts";
import type { HospitalId } from "../hospital.ts";
import type { Observation } from "../observation.ts";
import { yearOf } from "../period.ts";
import type { ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import { against, type Bench, cellOf, type Finding, findingOf, notReported, reasonAbout } from "./finding.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { ClaimedAmount, Part } from "./part.ts";
import { type Fit, fitOf, type Proof } from "./proof.ts";
import { isCounted, ratioFit, ratioText, relativeFit } from "./ratio-fit.ts";

type Related = Extract<Part, { readonly peer: HospitalId }>;

/** Why hospitals may not be set against each other here; undefined where they may. */
export function obstacle(ids: readonly HospitalId[], bench: Bench): Finding | undefined {
  const { comparison, nameOf, statement } = bench;
  if (comparison.presentation !== "shared-axis") {
    const told = comparison.reasons.map((reason) => reasonSentence(reason, nameOf));
    const because = { zh: told.map(({ zh }) => zh).join(""), en: told.map(({ en }) => en).join(" ") };
    return against([claimReason("verdict", { because })], figuresOf(ids, bench));
  }
  const silent = ids.filter((id) => cellOf(comparison, id)?.state !== "observed");
  if (silent.length > 0)
    return against(
      silent.map((id) => notReported(id, bench)),
      figuresOf(ids, bench),
    );
  const figures = figuresOf(ids, bench);
  const astray = figures.filter(
    ({ period }) => statement.years.length > 0 && !statement.years.includes(yearOf(period)),
  );
  return astray.length > 0
    ? against(
        astray.map((one) => reasonAbout("other-year", one, bench)),
        figures,
      )
    : undefined;
}

export function figuresOf(ids: readonly HospitalId[], { comparison }: Bench): readonly Observation[] {
  return ids.flatMap((id) => {
    const cell = cellOf(comparison, id);
    return cell !== undefined && isObserved(cell) ? [cell.observation] : [];
  });
}

/** Every caveat of a comparison that concerns these hospitals; remarks about others are left out. */
export function caveats(ids: readonly HospitalId[], { comparison, nameOf }: Bench): readonly ClaimReason[] {
  if (comparison.verdict === "comparable") return [];
  const concerns = comparison.reasons.filter(
    ({ verdict, hospitals }) => verdict !== "comparable" && hospitals.some((id) => ids.includes(id)),
  );
  const told =
    concerns.length > 0 ? concerns : comparison.reasons.filter(({ verdict }) => verdict !== "comparable");
  return told.map((reason) => claimReason("caveat", { because: reasonSentence(reason, nameOf) }));
}

/** Whether two hospitals stand to each other as is said, by the bounds and by the verdict. */
export function judgeRelation(part: Related, bench: Bench): Finding {
  const { subject, peer } = part;
  const barred = obstacle([subject, peer], bench);
  if (barred !== undefined) return barred;
  const gap = gapOf(part, bench);
  if (gap === undefined) return against([claimReason("not-understood")]);
  const [mine, theirs] = figuresOf([subject, peer], bench);
  if (mine === undefined || theirs === undefined) return against([claimReason("not-understood")]);
  const fit = relationFit(part, gap, mine.quantity, theirs.quantity, bench);
  if ("code" in fit) return { state: "not-checkable", reasons: [fit], observations: [mine.id, theirs.id] };
  const { nameOf, comparison } = bench;
  const told = claimReason("gap", {
    hospital: nameOf(subject),
    gap: gapAgainst(gap, comparison.indicator, nameOf(peer)),
  });
  const loose =
    fit.looseness === undefined
      ? []
      : [part.kind === "ratio" ? ratioReason(part, mine.quantity, theirs.quantity, bench) : told];
  const isDirectionless =
    comparison.indicator.polarity === "no-judgement" &&
    part.kind === "order" &&
    (part.relation === "ahead" || part.relation === "behind");
  if (isDirectionless)
    return against([claimReason("no-direction", { indicator: comparison.indicator.name })], [mine, theirs]);
  const whenFalse =
    part.kind === "ratio" ? [ratioReason(part, mine.quantity, theirs.quantity, bench)] : [told];
  return findingOf(fit.proof, bench, [mine, theirs], {
    whenFalse,
    cares: [...loose, ...caveats([subject, peer], bench)],
  });
}

/** The gap between two hospitals, as the benchmark tells it. */
export function gapOf(
  { subject, peer }: Pick<Related, "subject" | "peer">,
  { comparison, matter }: Bench,
): Gap | undefined {
  return benchmarkOf(comparison, subject, matter.hospitals)?.gaps.find((gap) => gap.peer.hospital === peer);
}

function relationFit(
  part: Related,
  gap: Gap,
  mine: Quantity,
  theirs: Quantity,
  { comparison }: Bench,
): Fit | ClaimReason {
  switch (part.kind) {
    case "order":
      return { proof: orderProof(part.relation, gap, comparison.indicator) };
    case "difference":
      return differenceFit(part, mine, theirs);
    case "relative-difference": {
      const ratio = ratioInterval(mine, theirs);
      return ratio === undefined ? claimReason("not-understood") : relativeFit(part, ratio);
    }
    case "ratio": {
      const ratio = isCounted(mine.unit) ? ratioInterval(mine, theirs) : undefined;
      return ratio === undefined ? claimReason("no-times") : ratioFit(part.amount, ratio);
    }
  }
}

type OrderPart = Extract<Part, { kind: "order" }>;

function orderProof(
  relation: OrderPart["relation"],
  gap: Gap,
  indicator: Bench["comparison"]["indicator"],
): Proof {
  const isUpsideDown = indicator.kind === "rank" || indicator.kind === "percentile";
  const isLowBetter = indicator.polarity === "lower-better";
  const { lower, upper } = gap.difference ?? {};
  switch (relation) {
    case "equal":
      return gap.relation === "unknown" ? "open" : gap.relation === "equal" ? "true" : "false";
    case "above":
      return isUpsideDown ? "open" : strictly(gap.relation, "greater");
    case "below":
      return isUpsideDown ? "open" : strictly(gap.relation, "less");
    case "ahead":
      return strictly(gap.relation, isLowBetter ? "less" : "greater");
    case "behind":
      return strictly(gap.relation, isLowBetter ? "greater" : "less");
    case "not-below":
      if (isUpsideDown) return "open";
      if (gap.relation === "greater" || gap.relation === "equal" || (lower !== undefined && lower.at >= 0))
        return "true";
      return gap.relation === "less" ? "false" : "open";
    case "not-above":
      if (isUpsideDown) return "open";
      if (gap.relation === "less" || gap.relation === "equal" || (upper !== undefined && upper.at <= 0))
        return "true";
      return gap.relation === "greater" ? "false" : "open";
  }
}

function strictly(relation: Gap["relation"], wanted: "greater" | "less"): Proof {
  return relation === "unknown" ? "open" : relation === wanted ? "true" : "false";
}

function differenceFit(
  part: Extract<Related, { kind: "difference" | "relative-difference" }>,
  mine: Quantity,
  theirs: Quantity,
): Fit | ClaimReason {
  const claimed = pointsOf(part.amount, mine.unit);
  if (claimed === undefined) return claimReason("not-understood");
  const gap = part.direction === "more" ? differenceInterval(mine, theirs) : differenceInterval(theirs, mine);
  const fit = fitOf(claimed, gap);
  // 多0项 claims no order
  return ends(claimed).lower?.at === 0 && claimed.value === 0 ? { proof: "open" } : fit;
}

/** A difference between percentages is told in points. */
function pointsOf(amount: ClaimedAmount, unit: UnitId): Quantity | undefined {
  if (unit === "percent" || unit === "percent-or-points") return claimedQuantity(amount, "percentage-points");
  if (unit === "rank") return claimedQuantity(amount, "places");
  return isCounted(unit) ? claimedQuantity(amount, unit) : undefined;
}

function ratioReason(
  { subject, peer }: Pick<Related, "subject" | "peer">,
  mine: Quantity,
  theirs: Quantity,
  { nameOf }: Bench,
): ClaimReason {
  const ratio = ratioText(mine, theirs) ?? { zh: "", en: "" };
  return claimReason("ratio-differs", { hospital: nameOf(subject), peer: nameOf(peer), ratio });
}
