import type { Comparison } from "../comparison.ts";
import type { HospitalId } from "../hospital.ts";
import type { ClaimKind, ClaimReason } from "./claim.ts";

/** An amount as claimed: words that the reader of quantities knows, or a part such as two thirds. */
export type ClaimedAmount =
  | { readonly form: "amount" | "label" | "times"; readonly printed: string }
  | {
      readonly form: "fraction";
      readonly value: number;
      readonly hedge: "about" | "over" | "under" | undefined;
    };

/** One thing said about the figures of a comparison. */
export type Part =
  | { readonly kind: "figure"; readonly subject: HospitalId; readonly amount: ClaimedAmount }
  | {
      readonly kind: "difference" | "relative-difference";
      readonly subject: HospitalId;
      readonly peer: HospitalId;
      readonly direction: "more" | "fewer";
      readonly amount: ClaimedAmount;
    }
  | {
      readonly kind: "ratio";
      readonly subject: HospitalId;
      readonly peer: HospitalId;
      readonly amount: ClaimedAmount;
    }
  | {
      readonly kind: "order";
      readonly subject: HospitalId;
      readonly peer: HospitalId;
      readonly relation: "above" | "below" | "not-below" | "not-above" | "equal" | "ahead" | "behind";
    }
  | {
      readonly kind: "extreme";
      readonly subjects: readonly HospitalId[];
      readonly end: "most" | "least" | "first" | "last";
      /** How many hospitals it is said to be among, and whether those that report are meant. */
      readonly among: number | undefined;
      readonly amongReporting: boolean;
    }
  | { readonly kind: "place"; readonly subject: HospitalId; readonly place: number }
  | {
      readonly kind: "presence";
      readonly subjects: readonly HospitalId[];
      readonly reports: boolean;
      readonly only: boolean;
    }
  | { readonly kind: "none"; readonly subject: HospitalId }
  | {
      readonly kind: "total";
      readonly isMean: boolean;
      readonly subjects: readonly HospitalId[];
      readonly amount: ClaimedAmount;
    }
  | {
      readonly kind: "trend";
      readonly subject: HospitalId;
      readonly course: "rise" | "fall" | "steady";
      readonly count: number | undefined;
      readonly amount: ClaimedAmount | undefined;
    }
  | { readonly kind: "direction"; readonly subject: HospitalId; readonly course: "rise" | "fall" };

/** A clause as understood: what it says of one comparison, not yet whether it is so. */
export interface Statement {
  readonly kind: ClaimKind;
  readonly comparison: Comparison;
  readonly parts: readonly Part[];
  readonly years: readonly number[];
  readonly isNegated: boolean;
  /** How the text was read where it leaves that open. */
  readonly cares: readonly ClaimReason[];
}
