import type { HospitalId } from "../hospital.ts";
import type { IndicatorId } from "../indicator.ts";
import type { ClaimReason } from "./claim.ts";

/** What a sentence has said so far, for the clauses that leave it out. */
export interface Context {
  readonly hospitals: readonly HospitalId[];
  readonly against: readonly HospitalId[];
  readonly indicator?: IndicatorId | undefined;
  readonly years: readonly number[];
  /** What a condition or a cause keeps from being checked to the end of the sentence. */
  readonly blockers: readonly ClaimReason[];
  /** What was not understood of the clauses before: it keeps from being checked whatever leans on them. */
  readonly doubts: readonly ClaimReason[];
}

export const noContext: Context = { hospitals: [], against: [], years: [], blockers: [], doubts: [] };
