import { comparisonsOf } from "../../routes/comparisons.ts";
import type { Store } from "../../store/store.ts";
import { figuresIn, placedColumns } from "../placed-columns.ts";
import { tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import {
  chosen,
  comparisonsFileName,
  comparisonsTitle,
  comparisonsView,
  type FigureChoices,
  fileNameOf,
} from "../view.ts";
import { fileWords, terms } from "../words.ts";

/** Every printed figure as a file, those that stand for their hospital and those passed over. */
export async function figuresFile(store: Store, choices: FigureChoices, origin: string): Promise<TableFile> {
  const { lang, period } = choices;
  const comparisons = await comparisonsOf(store, choices);
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const view = origin + comparisonsView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  return {
    table: tableOf("figures", placedColumns(around), comparisons.flatMap(figuresIn), 3),
    name: fileNameOf("figures", comparisonsFileName(choices)),
    lang,
    title: `${comparisonsTitle(choices, comparisons)} · ${fileWords[lang].sheets.figures}`,
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: chosen(hospitals, choices.hospital),
  };
}
