import type { Branded } from "./brand.ts";
import type { Receipt } from "./document.ts";
import type { HospitalId } from "./hospital.ts";
import type { Localized } from "./localized.ts";
import type { Scope } from "./observation.ts";

export type ProgrammeId = Branded<"programme">;
export type SpecialtyCode = Branded<"specialty">;
export type DesignationId = Branded<"designation">;

export const levels = ["international", "national", "provincial", "municipal", "party", "society"] as const;
export type Level = (typeof levels)[number];

export const categories = [
  "specialty",
  "hospital-rating",
  "it-maturity",
  "training",
  "trial",
  "emergency",
  "quality-control",
  "research-platform",
  "talent",
  "ranking",
  "honour",
  "centre",
  "award",
] as const;
export type Category = (typeof categories)[number];

/** What a designation belongs to: the scheme, who grants it and at which level. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly name: Localized;
  readonly issuer: Localized;
  readonly level: Level;
  readonly category: Category;
  readonly ladder: readonly string[];
  readonly region?: Localized;
  readonly confusableWith: readonly ProgrammeId[];
  readonly note?: Localized;
}

/** A clinical subject of the national catalogue (诊疗科目名录), code form 03.04. */
export interface Specialty {
  readonly code: SpecialtyCode;
  readonly name: Localized;
  readonly parent?: SpecialtyCode;
  readonly aliases: readonly string[];
}

export const designationStatuses = [
  "applied",
  "recommended",
  "shortlisted",
  "under-review",
  "cultivating",
  "under-construction",
  "approved",
  "accepted",
  "renewed",
  "lapsed",
] as const;
export type DesignationStatus = (typeof designationStatuses)[number];

export const designationEvents = ["new-in-period", "held-at-date"] as const;
export type DesignationEvent = (typeof designationEvents)[number];

/** A title or status that a hospital holds, builds or seeks; not a number. */
export interface Designation {
  readonly id: DesignationId;
  readonly hospital: HospitalId;
  readonly programme: ProgrammeId;
  readonly specialty?: SpecialtyCode;
  /** As named in the text, and in translation. */
  readonly label: Localized;
  readonly scope: Scope;
  readonly status: DesignationStatus;
  readonly levelValue?: string;
  readonly event: DesignationEvent;
  readonly period: { readonly from?: string; readonly to?: string };
  readonly batch?: string;
  /** How the list it was named in ends: all named, some of a printed total, or "etc.". */
  readonly list: { readonly total?: number; readonly isOpen: boolean };
  readonly receipt: Receipt;
  /** Whether its words are probably misprinted; it stays as printed, and the note says what is doubtful. */
  readonly isMisprint?: boolean;
  readonly note?: Localized;
}

/** What a status amounts to: only `held` may be counted as held. */
export type Standing = "held" | "building" | "sought" | "lapsed";

/** The standing that follows from a status; exhaustive, so a new status must be placed. */
export function standingOf(status: DesignationStatus): Standing {
  switch (status) {
    case "approved":
    case "accepted":
    case "renewed":
      return "held";
    case "cultivating":
    case "under-construction":
      return "building";
    case "applied":
    case "recommended":
    case "shortlisted":
    case "under-review":
      return "sought";
    case "lapsed":
      return "lapsed";
  }
}
