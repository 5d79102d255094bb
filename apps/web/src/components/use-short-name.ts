import { useSuspenseQuery } from "@tanstack/react-query";
import type { HospitalId, Localized } from "@yiheng/domain";
import { hospitalsQuery } from "../api/queries.ts";

/** Gives a hospital's short name by id; an id without a hospital stands for itself. */
export function useShortName(): (id: HospitalId) => Localized {
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (id) => hospitals.find((hospital) => hospital.id === id)?.short ?? { zh: id, en: id };
}
