import type { HospitalId } from "./hospital.ts";
import type { Observation } from "./observation.ts";

/** Why a hospital has no figure to chart; never shown as zero. */
export const missingReasons = [
  "not-reported",
  "not-applicable",
  "unusable",
  "outside-period",
  "contradicted",
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Why a printed figure was not the one charted. */
export const passedOverReasons = [
  "other-scope",
  "not-actual",
  "no-number",
  "part-of-total",
  "outside-period",
  "earlier-period",
  "other-measure",
  "conflict",
  "repeat",
] as const;
export type PassedOverReason = (typeof passedOverReasons)[number];

/** A figure that was printed but not charted, and why. */
export interface PassedOver {
  readonly observation: Observation;
  readonly reason: PassedOverReason;
}

/** A hospital's figure in a comparison. */
export interface ObservedCell {
  readonly hospital: HospitalId;
  readonly state: "observed";
  readonly observation: Observation;
  readonly passedOver: readonly PassedOver[];
}

/** A hospital without a figure in a comparison, with the reason. */
export interface MissingCell {
  readonly hospital: HospitalId;
  readonly state: "missing";
  readonly missing: MissingReason;
  readonly passedOver: readonly PassedOver[];
}

export type Cell = ObservedCell | MissingCell;

/** Whether a cell, whole or cut down, has a figure. */
export function isObserved<Any extends { readonly state: Cell["state"] }>(
  cell: Any,
): cell is Extract<Any, { readonly state: "observed" }> {
  return cell.state === "observed";
}
