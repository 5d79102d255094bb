import type { Locale } from "@yiheng/domain";
import { comparisonsOf } from "../../routes/comparisons.ts";
import type { Store } from "../../store/store.ts";
import { comparedCells, comparisonColumns } from "../comparison-columns.ts";
import { designationColumns } from "../designation-columns.ts";
import { dictionaryColumns } from "../dictionary-columns.ts";
import { figuresIn, placedColumns } from "../placed-columns.ts";
import {
  documentWordColumns,
  hospitalWordColumns,
  programmeWordColumns,
  specialtyWordColumns,
} from "../reader-columns.ts";
import { type ExportTable, tableOf } from "../table.ts";

/** Every table of the release for readers of one language, in the order of the workbook's sheets. */
export async function workbookTables(
  store: Store,
  lang: Locale,
  view: string,
): Promise<readonly ExportTable[]> {
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  const [programmes, specialties] = [await store.programmes(), await store.specialties()];
  const comparisons = await comparisonsOf(store, { period: "latest" });
  const byId = new Map(comparisons.map((comparison) => [comparison.indicator.id, comparison]));
  const defined = (await store.indicators()).flatMap((indicator) => {
    const comparison = byId.get(indicator.id);
    return comparison ? [{ indicator, comparison }] : [];
  });
  const around = { lang, hospitals, documents, release: store.release, view };
  const ids = hospitals.map(({ id }) => id);
  const titles = designationColumns(around, { programmes, specialties });
  return [
    tableOf("comparisons", comparisonColumns(around), comparedCells(comparisons), 3),
    tableOf("figures", placedColumns(around), comparisons.flatMap(figuresIn), 3),
    tableOf("designations", titles, await store.designations({}), 2),
    tableOf("dictionary", dictionaryColumns(around, ids), defined, 2),
    tableOf("hospitals", hospitalWordColumns(around), hospitals, 1),
    tableOf("programmes", programmeWordColumns(around, programmes), programmes, 1),
    tableOf("specialties", specialtyWordColumns(around, specialties), specialties, 2),
    tableOf("documents", documentWordColumns(around), documents, 1),
  ];
}
