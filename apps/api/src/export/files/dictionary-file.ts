import { narrowIndicators } from "@yiheng/domain";
import { comparisonsOf } from "../../routes/comparisons.ts";
import type { Store } from "../../store/store.ts";
import { type Defined, dictionaryColumns } from "../dictionary-columns.ts";
import { tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import { chosen, type DictionaryChoices, dictionaryView, fileNameOf } from "../view.ts";
import { fileWords, terms } from "../words.ts";

/** The dictionary as a file, narrowed as on its page: definitions, conditions, and what each hospital prints. */
export async function dictionaryFile(
  store: Store,
  choices: DictionaryChoices,
  origin: string,
): Promise<TableFile> {
  const { domain, kind, polarity, appraisal, hospital, period, lang } = choices;
  const comparisons = await comparisonsOf(store, { hospital, period });
  const byId = new Map(comparisons.map((comparison) => [comparison.indicator.id, comparison]));
  const rows = narrowIndicators(await store.indicators(), choices).flatMap(
    (indicator): readonly Defined[] => {
      const comparison = byId.get(indicator.id);
      return comparison ? [{ indicator, comparison }] : [];
    },
  );
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const compared = chosen(hospitals, hospital);
  const view = origin + dictionaryView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  const columns = dictionaryColumns(
    around,
    compared.map(({ id }) => id),
  );
  return {
    table: tableOf("dictionary", columns, rows, 2),
    name: fileNameOf("dictionary", domain, kind, polarity, appraisal, hospital, period),
    lang,
    title: fileWords[lang].dictionary,
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: compared,
  };
}
