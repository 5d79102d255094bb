import { figureWords } from "../figure-words.ts";
import { isObserved, type Cell, type ObservedCell, type PassedOver } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import { type Hospital, type HospitalId, shortNamesOf } from "../hospital.ts";
import type { Localized } from "../localized.ts";
import type { Observation, ObservationId } from "../observation.ts";
import { yearOf } from "../period.ts";
import type { ClaimMatter, ClaimReason, ClaimState } from "./claim.ts";
import { claimReason, type ClaimReasonCode } from "./claim-words.ts";
import type { Statement } from "./part.ts";
import { negated, type Proof } from "./proof.ts";

/** What was found of one part of a claim. */
export interface Finding {
  readonly state: ClaimState;
  readonly reasons: readonly ClaimReason[];
  readonly observations: readonly ObservationId[];
}

/** What a part is judged by. */
export interface Bench {
  readonly matter: ClaimMatter;
  readonly statement: Statement;
  readonly comparison: Comparison;
  readonly nameOf: (id: HospitalId) => Localized;
  readonly hospitalOf: (id: HospitalId) => Hospital | undefined;
}

export function benchOf(statement: Statement, matter: ClaimMatter): Bench {
  return {
    matter,
    statement,
    comparison: statement.comparison,
    nameOf: shortNamesOf(matter.hospitals),
    hospitalOf: (id) => matter.hospitals.find((hospital) => hospital.id === id),
  };
}

export function cellOf({ cells }: Comparison, id: HospitalId): Cell | undefined {
  return cells.find(({ hospital }) => hospital === id);
}

export function observedOf(comparison: Comparison, ids: readonly HospitalId[]): readonly ObservedCell[] {
  return comparison.cells.filter(isObserved).filter(({ hospital }) => ids.includes(hospital));
}

/** A printed figure in both languages, with its unit. */
export function printedText(observation: Observation): Localized {
  return { zh: figureWords(observation, "zh", true), en: figureWords(observation, "en", true) };
}

/** A reason about one printed figure. */
export function reasonAbout(
  code: ClaimReasonCode,
  observation: Observation,
  { nameOf, comparison }: Bench,
  more: Readonly<Record<string, Localized | string | number>> = {},
): ClaimReason {
  return claimReason(code, {
    hospital: nameOf(observation.hospital),
    printed: printedText(observation),
    year: yearOf(observation.period),
    indicator: comparison.indicator.name,
    ...more,
  });
}

export function notReported(id: HospitalId, { nameOf, comparison }: Bench): ClaimReason {
  return claimReason("not-reported", { hospital: nameOf(id), indicator: comparison.indicator.name });
}

export function against(reasons: readonly ClaimReason[], observations: readonly Observation[] = []): Finding {
  return { state: "not-supported", reasons, observations: observations.map(({ id }) => id) };
}

/** A proof with what it rests on; a “not” in the text turns it round. */
export function findingOf(
  given: Proof,
  { statement, nameOf }: Bench,
  observations: readonly Observation[],
  {
    whenFalse,
    cares,
  }: { readonly whenFalse: readonly ClaimReason[]; readonly cares: readonly ClaimReason[] },
): Finding {
  const proof = statement.isNegated ? negated(given) : given;
  const ids = observations.map(({ id }) => id);
  switch (proof) {
    case "true":
      return {
        state: cares.length > 0 ? "supported-with-care" : "supported",
        reasons: cares,
        observations: ids,
      };
    case "false":
      return {
        state: "not-supported",
        reasons: statement.isNegated ? [claimReason("negated")] : whenFalse,
        observations: ids,
      };
    case "open": {
      const told = (locale: keyof Localized) =>
        observations
          .map((one) => `${nameOf(one.hospital)[locale]} ${printedText(one)[locale]}`)
          .join(locale === "zh" ? "、" : ", ");
      return {
        state: "not-supported",
        reasons: [claimReason("not-decided", { printed: { zh: told("zh"), en: told("en") } })],
        observations: ids,
      };
    }
  }
}

/** What must be said of a figure wherever it is told alone. */
export function figureCares(
  observation: Observation,
  passedOver: readonly PassedOver[],
  bench: Bench,
): readonly ClaimReason[] {
  const reasons: ClaimReason[] = [];
  if (bench.statement.years.length > 0 && observation.period.basis === "implied")
    reasons.push(reasonAbout("inferred", observation, bench));
  const other =
    passedOver.find(({ reason }) => reason === "conflict")?.observation ??
    passedOver.find((one) => observation.conflictsWith.includes(one.observation.id))?.observation;
  if (other !== undefined) reasons.push(reasonAbout("sources-disagree", other, bench));
  return reasons;
}
