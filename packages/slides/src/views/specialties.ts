import {
  type Designation,
  isWanted,
  nonEmptyRows,
  type Programme,
  type ProgrammeId,
  specialtyGrid,
  type SpecialtyRow,
  standingOf,
} from "@yiheng/domain";
import { fit, mostRows } from "../fit.ts";
import type { Matter } from "../matter.ts";
import type { SlideItem } from "../slide-content.ts";
import type { Draft } from "../draft.ts";

/** Specialties × hospitals: what each holds, builds or seeks; what most hospitals share stands first. */
export function specialtiesDraft(matter: Matter): Draft {
  const { lists, words, hospitals, selection, locale, seatOf } = matter;
  const programmes = new Map(lists.programmes.map((programme) => [programme.id, programme]));
  const chosen = new Set(hospitals.map(({ id }) => id));
  const wanted = lists.designations.filter(
    (title) => chosen.has(title.hospital) && isWanted(title, programmes, selection),
  );
  const rows = nonEmptyRows(specialtyGrid(wanted, programmes, lists.specialties, hospitals));
  const { shown, leftOut } = fit(byHolders(rows), mostRows);
  return {
    eyebrow: words.screen["/specialties"],
    title: words.specialtiesTitle,
    blocks: [
      {
        kind: "table",
        head: words.specialty,
        columns: hospitals.map(({ id, short }) => ({
          label: short[locale],
          align: "start",
          seat: seatOf(id),
        })),
        rows: shown.map(({ specialty, cells }) => ({
          head: { text: specialty.name[locale], detail: specialty.code },
          cells: cells.map(({ designations }) =>
            designations.length === 0
              ? [{ text: words.noTitle, isAbsent: true }]
              : designations.map((title) => titleItem(title, programmes, matter)),
          ),
        })),
        ...(leftOut > 0 && { leftOut: words.moreRows(leftOut) }),
      },
    ],
    comparisons: [],
  };
}

/** What most hospitals have something in first; where as many do, the order of the catalogue stays. */
function byHolders(rows: readonly SpecialtyRow[]): readonly SpecialtyRow[] {
  const holders = ({ cells }: SpecialtyRow) =>
    cells.filter(({ designations }) => designations.length > 0).length;
  return [...rows].sort((a, b) => holders(b) - holders(a));
}

function titleItem(
  title: Designation,
  programmes: ReadonlyMap<ProgrammeId, Programme>,
  { locale, words }: Matter,
): SlideItem {
  const level = programmes.get(title.programme)?.level;
  return {
    text: title.label[locale],
    detail: [...(level ? [words.level[level]] : []), words.status[title.status]].join(" · "),
    opens: { designation: title.id },
    standing: standingOf(title.status),
  };
}
