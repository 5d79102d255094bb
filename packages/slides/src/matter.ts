import type { Selection } from "@yiheng/address";
import {
  chosenHospitals,
  compare,
  type Comparison,
  type DocumentId,
  groupBy,
  type Hospital,
  type HospitalId,
  type Indicator,
  type Locale,
  ownFirst,
  shortNamesOf,
} from "@yiheng/domain";
import type { ReleaseLists } from "./release-lists.ts";
import { type SlideWords, slideWords } from "./words.ts";

/** What every view is made from: the release, what was chosen, and the words of one language. */
export interface Matter {
  readonly lists: ReleaseLists;
  readonly selection: Selection;
  readonly locale: Locale;
  readonly words: SlideWords;
  /** The chosen hospitals, the own one first. */
  readonly hospitals: readonly Hospital[];
  readonly seatOf: (hospital: HospitalId) => number;
  readonly shortOf: (hospital: HospitalId) => string;
  /** The documents of the chosen hospitals. */
  readonly documentsRead: readonly DocumentId[];
  /** Compares indicators over the chosen hospitals under the chosen period rule, the own hospital's cell first. */
  readonly compared: (indicators: readonly Indicator[]) => readonly Comparison[];
}

/** Gathers the matter of a selection. */
export function matterOf(lists: ReleaseLists, selection: Selection, locale: Locale): Matter {
  const chosen = chosenHospitals(lists.hospitals, selection.hospital);
  const printedOf = groupBy(lists.observations, ({ indicator }) => indicator);
  const nameOf = shortNamesOf(lists.hospitals);
  return {
    lists,
    selection,
    locale,
    words: slideWords[locale],
    hospitals: ownFirst(chosen, selection.own, ({ id }) => id),
    seatOf: (hospital) => lists.hospitals.findIndex(({ id }) => id === hospital),
    shortOf: (hospital) => nameOf(hospital)[locale],
    documentsRead: lists.documents
      .filter(({ hospital }) => chosen.some(({ id }) => id === hospital))
      .map(({ id }) => id),
    compared: (indicators) =>
      indicators.map((indicator) => {
        const comparison = compare(indicator, chosen, printedOf.get(indicator.id) ?? [], selection.period);
        return { ...comparison, cells: ownFirst(comparison.cells, selection.own, (cell) => cell.hospital) };
      }),
  };
}
