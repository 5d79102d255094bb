import type { Branded } from "./brand.ts";
import type { Localized } from "./localized.ts";

export type HospitalId = Branded<"hospital">;

/** General and TCM hospitals are appraised as separate classes and never ranked together. */
export const hospitalTypes = ["general", "tcm"] as const;
export type HospitalType = (typeof hospitalTypes)[number];

/** A hospital whose reports are read; the order of hospitals in the data is their order everywhere. */
export interface Hospital {
  readonly id: HospitalId;
  readonly name: Localized;
  readonly short: Localized;
  readonly city: Localized;
  readonly province: Localized;
  readonly type: HospitalType;
  readonly grade: string;
  readonly formerNames: readonly string[];
  readonly note?: Localized;
}

/** Gives a hospital's short name by its id; an id that none of these has stands for itself. */
export function shortNamesOf(
  hospitals: readonly Pick<Hospital, "id" | "short">[],
): (id: HospitalId) => Localized {
  const shortOf = new Map(hospitals.map(({ id, short }) => [id, short]));
  return (id) => shortOf.get(id) ?? { zh: id, en: id };
}
