import type { Quantity } from "@yiheng/quantity";
import type { Comparison } from "../comparison.ts";
import type { Designation, DesignationId, Programme } from "../designation.ts";
import type { Hospital, HospitalId } from "../hospital.ts";
import type { Indicator, IndicatorId } from "../indicator.ts";
import type { Localized } from "../localized.ts";
import type { ObservationId } from "../observation.ts";
import type { ClaimReasonCode } from "./claim-words.ts";

/** How a claim stands to what is printed, from best to worst. */
export const claimStates = ["supported", "supported-with-care", "not-checkable", "not-supported"] as const;
export type ClaimState = (typeof claimStates)[number];

/** What a claim says: a figure, how figures stand to each other, who has one, how it went, or a mere judgement. */
export const claimKinds = [
  "figure",
  "difference",
  "ratio",
  "order",
  "extreme",
  "presence",
  "total",
  "trend",
  "title",
  "judgement",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What a text is checked against: what the slide shows, and the names that may be used for it. */
export interface ClaimMatter {
  /** Every hospital of the data, with all its names. */
  readonly hospitals: readonly Hospital[];
  /** Every indicator of the data: a name that belongs to another one must not be taken for the one shown. */
  readonly indicators: readonly Indicator[];
  /** The comparisons on the slide, as `compare` makes them. */
  readonly comparisons: readonly Comparison[];
  /** The titles on the slide; programmes give their names. */
  readonly designations?: readonly Designation[];
  readonly programmes?: readonly Programme[];
  /** Whom “our hospital” means. */
  readonly own?: HospitalId;
}

/** One thing that bears on a claim, as a sentence. */
export interface ClaimReason {
  readonly code: ClaimReasonCode;
  readonly sentence: Localized;
}

/** What was understood of a claim. */
export interface Understood {
  readonly hospitals: readonly HospitalId[];
  /** The hospitals that they are measured against. */
  readonly against: readonly HospitalId[];
  readonly indicator?: IndicatorId;
  /** The figure claimed, in the indicator's unit, or how many times or percent. */
  readonly figure?: Quantity;
}

/** A claim of a text and how it stands to what the slide shows. */
export interface Claim {
  /** UTF-16 offsets into the text, end exclusive; claims never overlap. */
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  readonly understood: Understood;
  /** Never empty unless the claim is simply supported. */
  readonly reasons: readonly ClaimReason[];
  /** The figures that the answer rests on. */
  readonly observations: readonly ObservationId[];
  readonly designations: readonly DesignationId[];
  /** A true sentence to put in place of the span, in the language of the text; absent where there is none. */
  readonly rewrite?: string;
}

/** The worst of some states; `supported` for none. */
export function worstState(states: readonly ClaimState[]): ClaimState {
  const rank = Math.max(0, ...states.map((state) => claimStates.indexOf(state)));
  return claimStates[rank] ?? "supported";
}

/** Whether a claim may stand as it is written, with or without a word of care. */
export function isSupported(state: ClaimState): boolean {
  return state === "supported" || state === "supported-with-care";
}
