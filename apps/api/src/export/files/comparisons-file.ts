import { comparisonsOf } from "../../routes/comparisons.ts";
import type { Store } from "../../store/store.ts";
import { comparedCells, comparisonColumns, verdictWord } from "../comparison-columns.ts";
import { tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import {
  chosen,
  type ComparisonChoices,
  comparisonsFileName,
  comparisonsTitle,
  comparisonsView,
} from "../view.ts";
import { terms } from "../words.ts";

/** Comparisons as a file: a row for each hospital of each. */
export async function comparisonsFile(
  store: Store,
  choices: ComparisonChoices,
  origin: string,
): Promise<TableFile> {
  const { lang, period, verdict } = choices;
  const all = await comparisonsOf(store, choices);
  const comparisons = all.filter((comparison) => (verdict ?? comparison.verdict) === comparison.verdict);
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const view = origin + comparisonsView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  const [single, ...others] = comparisons;
  return {
    table: tableOf("comparisons", comparisonColumns(around), comparedCells(comparisons), 3),
    name: comparisonsFileName(choices),
    lang,
    title: comparisonsTitle(choices, comparisons),
    verdict: single !== undefined && others.length === 0 ? verdictWord(single, lang) : undefined,
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: chosen(hospitals, choices.hospital),
  };
}
