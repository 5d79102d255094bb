import { useSuspenseQuery } from "@tanstack/react-query";
import { type HospitalId, type Localized, shortNamesOf } from "@yiheng/domain";
import { hospitalsQuery } from "../api/queries.ts";

/** Gives a hospital's short name by id; an id without a hospital stands for itself. */
export function useShortName(): (id: HospitalId) => Localized {
  return shortNamesOf(useSuspenseQuery(hospitalsQuery).data.items);
}
