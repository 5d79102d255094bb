import {
  type Category,
  type Designation,
  type Level,
  levels,
  type Programme,
  type ProgrammeId,
  type Specialty,
  type SpecialtyCode,
  type Standing,
  standingOf,
} from "./designation.ts";
import type { Hospital, HospitalId } from "./hospital.ts";
import { groupBy } from "./group-by.ts";

/** One specialty over all hospitals: what each holds, builds or seeks in it. */
export interface SpecialtyRow {
  readonly specialty: Specialty;
  readonly cells: readonly { readonly hospital: HospitalId; readonly designations: readonly Designation[] }[];
}

/** Categories that say something about a clinical specialty's standing. */
const specialtyCategories: ReadonlySet<Category> = new Set([
  "specialty",
  "centre",
  "emergency",
  "quality-control",
]);

/**
 * Lays the designations of specialties out as specialties × hospitals, in the order of the catalogue;
 * in a cell the highest level stands first. Titles without a catalogue subject are left to the caller.
 */
export function specialtyGrid(
  designations: readonly Designation[],
  programmes: ReadonlyMap<ProgrammeId, Programme>,
  specialties: readonly Specialty[],
  hospitals: readonly Hospital[],
): readonly SpecialtyRow[] {
  const relevant = designations.filter(({ programme }) => isKeySpecialty(programmes.get(programme)));
  const bySpecialty = groupBy(relevant, ({ specialty }) => specialty);
  return specialties.flatMap((specialty) => {
    const held = bySpecialty.get(specialty.code);
    return held === undefined
      ? []
      : [{ specialty, cells: hospitals.map(({ id }) => cellOf(id, held, programmes)) }];
  });
}

/** Whether a programme names key specialties, and not centres, accreditations or pilots in a specialty. */
export function isKeySpecialty(programme: Programme | undefined): boolean {
  return programme?.category === "specialty";
}

/** Whether a programme belongs on the grid of specialties. */
export function isSpecialtyProgramme(programme: Programme | undefined): boolean {
  return programme !== undefined && specialtyCategories.has(programme.category);
}

/** Parents before children, then by code. */
export function byCode(a: { readonly code: SpecialtyCode }, b: { readonly code: SpecialtyCode }): number {
  return a.code.localeCompare(b.code);
}

function cellOf(
  hospital: HospitalId,
  designations: readonly Designation[],
  programmes: ReadonlyMap<ProgrammeId, Programme>,
): SpecialtyRow["cells"][number] {
  const levelRank = ({ programme }: Designation) => levelRankOf(programmes.get(programme)?.level);
  const own = designations.filter((designation) => designation.hospital === hospital);
  return { hospital, designations: [...own].sort((a, b) => levelRank(a) - levelRank(b)) };
}

function levelRankOf(level: Level | undefined): number {
  return level === undefined ? levels.length : levels.indexOf(level);
}

/** Whether a designation passes the reader's filters of level and status. */
export function isWanted(
  designation: Designation,
  programmes: ReadonlyMap<ProgrammeId, Programme>,
  { level, standing }: { readonly level: Level | undefined; readonly standing: Standing | undefined },
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
