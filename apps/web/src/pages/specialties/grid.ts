import type { Selection } from "@yiheng/address";
import {
  type Designation,
  isKeySpecialty,
  isSpecialtyProgramme,
  type Programme,
  type ProgrammeId,
  type SpecialtyRow,
  standingOf,
} from "@yiheng/domain";

/** Whether a designation passes the reader's filters of level and status. */
export function isWanted(
  designation: Designation,
  programmes: ReadonlyMap<ProgrammeId, Programme>,
  { level, standing }: Pick<Selection, "level" | "standing">,
): boolean {
  const programme = programmes.get(designation.programme);
  if (level !== undefined && programme?.level !== level) return false;
  return standing === undefined || standingOf(designation.status) === standing;
}

/** The rows that keep at least one designation. */
export function nonEmptyRows(rows: readonly SpecialtyRow[]): readonly SpecialtyRow[] {
  return rows.filter(({ cells }) => cells.some(({ designations }) => designations.length > 0));
}

/** Titles of specialties that no subject of the catalogue covers, such as nursing. */
export function outsideCatalogue(
  designations: readonly Designation[],
  programmes: ReadonlyMap<ProgrammeId, Programme>,
): readonly Designation[] {
  return designations.filter(
    ({ specialty, programme }) =>
      isSpecialtyProgramme(programmes.get(programme)) &&
      (specialty === undefined || !isKeySpecialty(programmes.get(programme))),
  );
}
