import type { Selection } from "./selection.ts";
import type { HospitalId } from "@yiheng/domain";

/** Whose profile an address asks for: the one it names, else the own hospital, else the first chosen. */
export function profiledId(
  { own, hospital }: Pick<Selection, "own" | "hospital">,
  id: string | undefined,
): HospitalId | undefined {
  // An id in an address is only a claim; the page offers the likest where it does not exist.
  return id === undefined ? (own ?? hospital[0]) : (id as HospitalId);
}

/** The selection with the profiled hospital among those compared; no hospital chosen still means all. */
export function profiledSelection(selection: Selection, id: HospitalId | undefined): Selection {
  const { hospital } = selection;
  if (id === undefined || hospital.length === 0 || hospital.includes(id)) return selection;
  return { ...selection, hospital: [...hospital, id] };
}
