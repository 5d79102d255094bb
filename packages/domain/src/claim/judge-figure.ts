import { ends, firmEnds, type Quantity } from "@yiheng/quantity";
import { isObserved, type PassedOver } from "../cell.ts";
import { detailWords, otherReading } from "../comparability/wording.ts";
import type { HospitalId } from "../hospital.ts";
import { hasNumber, type Observation } from "../observation.ts";
import { yearOf } from "../period.ts";
import type { ClaimReason } from "./claim.ts";
import { claimReason, type ClaimReasonCode } from "./claim-words.ts";
import {
  against,
  type Bench,
  cellOf,
  figureCares,
  type Finding,
  findingOf,
  notReported,
  printedText,
  reasonAbout,
} from "./finding.ts";
import { otherUnit } from "./naming.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { Part } from "./part.ts";
import { isStillBuilding } from "./title.ts";
import { fitOf, isSameQuantity } from "./proof.ts";

/** Whether a hospital's figure is what the claim says it is: of the hospital, the year, the unit, the amount. */
export function judgeFigure({ subject, amount }: Extract<Part, { kind: "figure" }>, bench: Bench): Finding {
  const cell = cellOf(bench.comparison, subject);
  if (cell === undefined) return against([notReported(subject, bench)]);
  const { unit } = bench.comparison.indicator;
  const claimed = claimedQuantity(amount, unit);
  if (claimed === undefined) return against([otherUnit(bench.comparison.indicator)]);
  const { years } = bench.statement;
  const main = isObserved(cell) ? cell.observation : undefined;
  if (main !== undefined && years.every((year) => year === yearOf(main.period)))
    return judgeAgainst(claimed, main, cell.passedOver, bench);
  const ofYear = ofYears(cell.passedOver, years);
  if (ofYear !== undefined) return judgeAgainst(claimed, ofYear, [], bench);
  if (main !== undefined) return against([reasonAbout("other-year", main, bench)], [main]);
  return withoutFigure(claimed, subject, cell.passedOver, bench);
}

/** The whole-hospital fact of a year that the comparison passed over for a later one. */
function ofYears(passedOver: readonly PassedOver[], years: readonly number[]): Observation | undefined {
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) return undefined;
  return passedOver.find(
    ({ reason, observation }) =>
      (reason === "earlier-period" || reason === "outside-period") && yearOf(observation.period) === year,
  )?.observation;
}

function judgeAgainst(
  claimed: Quantity,
  printed: Observation,
  passedOver: readonly PassedOver[],
  bench: Bench,
): Finding {
  const { quantity } = printed;
  const isRepeated = isSameQuantity(claimed, quantity);
  const { proof, looseness } = isRepeated
    ? { proof: "true" as const, looseness: undefined }
    : fitOf(claimed, firmEnds(quantity));
  const other = passedOver.find((one) => hasNumber(one.observation) && isTold(claimed, one.observation));
  if (proof !== "true" && other !== undefined && !bench.statement.isNegated)
    return against([passedOverReason(other, bench)], [other.observation, printed]);
  const cares = [
    ...(looseness === undefined || (looseness === "far-off" && bench.statement.parts.length > 1)
      ? []
      : [reasonAbout(looseness, printed, bench)]),
    ...figureCares(printed, passedOver, bench),
    ...readingCares(printed, bench),
    ...(bench.comparison.indicator.domain === "specialty" &&
    isStillBuilding(printed.hospital, bench.comparison.indicator.id, bench.matter)
      ? [claimReason("building")]
      : []),
  ];
  return findingOf(proof, bench, [printed], {
    whenFalse: [reasonAbout("figure-differs", printed, bench)],
    cares,
  });
}

function isTold(claimed: Quantity, { quantity }: Observation): boolean {
  if (claimed.unit !== quantity.unit) return false;
  return (
    isSameQuantity(claimed, quantity) ||
    (claimed.value !== undefined && fitOf(claimed, ends(quantity)).proof === "true")
  );
}

/** A hospital that counts in its own way says so wherever its figure is told. */
function readingCares(printed: Observation, bench: Bench): readonly ClaimReason[] {
  const { variant } = printed;
  return variant === undefined
    ? []
    : [reasonAbout("own-reading", printed, bench, { reading: detailWords[variant] ?? otherReading })];
}

function withoutFigure(
  claimed: Quantity,
  subject: HospitalId,
  passedOver: readonly PassedOver[],
  bench: Bench,
): Finding {
  const told = passedOver.find(({ observation }) => isTold(claimed, observation)) ?? passedOver[0];
  return told === undefined
    ? against([notReported(subject, bench)])
    : against([passedOverReason(told, bench)], [told.observation]);
}

const codes = {
  "other-scope": "other-scope",
  "not-actual": "not-actual",
  "part-of-total": "part-of-total",
  "outside-period": "earlier-figure",
  "earlier-period": "earlier-figure",
  "other-measure": "other-measure",
  conflict: "contradicted",
  repeat: "figure-differs",
  "no-number": "figure-differs",
} as const satisfies Record<PassedOver["reason"], ClaimReasonCode>;

/** Why a figure that was printed is not the one to tell. */
export function passedOverReason({ reason, observation }: PassedOver, bench: Bench): ClaimReason {
  return reasonAbout(codes[reason], observation, bench, { printed: printedText(observation) });
}
