import type { Quantity } from "@yiheng/quantity";
import type { Branded } from "./brand.ts";
import type { Receipt } from "./document.ts";
import type { HospitalId } from "./hospital.ts";
import type { IndicatorId } from "./indicator.ts";
import type { Localized } from "./localized.ts";
import type { Period } from "./period.ts";

export type ObservationId = Branded<"observation">;

/** Whose figure it is: a department's papers are not the hospital's. */
export const scopes = ["hospital", "campus", "department", "branch", "consortium", "city"] as const;
export type Scope = (typeof scopes)[number];

/** Only what happened may be compared as having happened. */
export const statements = ["actual", "target", "planned", "applied", "under-review"] as const;
export type Statement = (typeof statements)[number];

/** One printed figure about one hospital, from one place of one document. */
export interface Observation {
  readonly id: ObservationId;
  readonly hospital: HospitalId;
  readonly indicator: IndicatorId;
  readonly scope: Scope;
  readonly scopeLabel?: Localized;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly statement: Statement;
  /** Of how many, for a rank or a share. */
  readonly population?: { readonly size?: number; readonly label?: Localized };
  /** The year that a growth is measured against. */
  readonly basePeriod?: string;
  /** `key=value` where the figure is a part of another. */
  readonly breakdown?: string;
  /** The reading of the definition that this figure follows; absent for the plain one. */
  readonly variant?: string;
  /** Conditions of the indicator that the text itself states. */
  readonly stated: readonly string[];
  readonly conflictsWith: readonly ObservationId[];
  readonly receipt: Receipt;
  /** Whether its words are probably misprinted; it stays as printed, and the note says what is doubtful. */
  readonly isMisprint?: boolean;
  readonly note?: Localized;
}

/** Whether the words give a number at all; "fell markedly" does not. */
export function hasNumber({ quantity }: Pick<Observation, "quantity">): boolean {
  return quantity.value !== undefined || quantity.lower !== undefined || quantity.upper !== undefined;
}
