import { type Designation, isSpecialtyProgramme, standingOf } from "@yiheng/domain";
import { designationsOf } from "../../routes/figures.ts";
import type { Store } from "../../store/store.ts";
import { designationColumns } from "../designation-columns.ts";
import { tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import { chosen, type DesignationChoices, designationsView, fileNameOf } from "../view.ts";
import { fileWords } from "../words.ts";

/** Titles as a file: all that the choices let through, or what the grid of specialties shows of them. */
export async function designationsFile(
  store: Store,
  choices: DesignationChoices,
  origin: string,
): Promise<TableFile> {
  const { lang, hospital, level, standing, grid } = choices;
  const [programmes, specialties] = [await store.programmes(), await store.specialties()];
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]));
  const isWanted = ({ programme, status }: Designation) =>
    (standing ?? standingOf(status)) === standingOf(status) &&
    (grid === undefined || isSpecialtyProgramme(programmeOf.get(programme)));
  const designations = (await designationsOf(store, choices)).filter(isWanted);
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const view = origin + designationsView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  return {
    table: tableOf("designations", designationColumns(around, { programmes, specialties }), designations, 2),
    name: fileNameOf("designations", hospital, level, standing),
    lang,
    title: fileWords[lang].specialties,
    view,
    hospitals: chosen(hospitals, hospital),
  };
}
