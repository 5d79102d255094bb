import { entriesOf, isEntryWanted, placingsOf } from "@yiheng/domain";
import { checkIds } from "../../problem/parameter.ts";
import { comparisonsOf } from "../../routes/comparisons.ts";
import { designationsOf, observationsOf } from "../../routes/figures.ts";
import type { Store } from "../../store/store.ts";
import { takenColumns, type TakenRow } from "../placed-columns.ts";
import { tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import { type DocumentChoices, documentView, fileNameOf } from "../view.ts";
import { terms } from "../words.ts";

/** What was taken from one document as a file, figures and titles in reading order, narrowed as on its page. */
export async function documentFile(
  store: Store,
  choices: DocumentChoices,
  origin: string,
): Promise<TableFile> {
  const { of, about, use, period, lang } = choices;
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  checkIds(
    "of",
    [of],
    documents.map(({ id }) => id),
  );
  const [source, ...others] = documents.filter(({ id }) => id === of);
  if (source === undefined || others.length > 0)
    throw new TypeError(`${of} was checked and is not one document`);
  const view = origin + documentView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  const programmes = new Map((await store.programmes()).map((programme) => [programme.id, programme]));
  return {
    table: tableOf("taken", takenColumns(around, programmes), await takenRows(store, choices), 3),
    name: fileNameOf(of, about, use),
    lang,
    title: source.title[lang],
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: hospitals.filter(({ id }) => id === source.hospital),
    documents: [source],
  };
}

/** How far a figure goes is judged over all hospitals, as on the page. */
async function takenRows(
  store: Store,
  { of, about, use, period }: DocumentChoices,
): Promise<readonly TakenRow[]> {
  const document = [of];
  const entries = entriesOf(
    await observationsOf(store, { document }),
    await designationsOf(store, { document }),
    placingsOf(await comparisonsOf(store, { document, period })),
  );
  return entries
    .filter((entry) => isEntryWanted(entry, { about, use }))
    .map((entry): TakenRow => {
      if (entry.what === "title") return { title: entry.designation };
      const { comparison, passedOver } = entry.placing;
      return { figure: { observation: entry.observation, comparison, passedOver } };
    });
}
