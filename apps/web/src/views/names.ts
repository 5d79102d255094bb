import type { Selection } from "@yiheng/address";
import type {
  ComparisonSummary,
  DocumentSummary,
  Hospital,
  Indicator,
  IndicatorId,
  Localized,
} from "@yiheng/domain";
import {
  comparisonsQuery,
  hospitalsQuery,
  indicatorQuery,
  indicatorsQuery,
  sourcesQuery,
} from "../api/queries.ts";

/** What ids are called; undefined where nothing at hand says so. */
export interface Names {
  readonly hospital: (id: string) => Pick<Hospital, "name" | "short"> | undefined;
  readonly document: (id: string) => Pick<DocumentSummary, "title" | "hospital"> | undefined;
  readonly indicator: (id: IndicatorId) => Localized | undefined;
}

/** An answer of the API where it is already here, by its path. */
export type AnswerAtHand = (path: string) => unknown;

/** The names that the answers at hand give. */
export function namesIn(atHand: AnswerAtHand, selection: Selection): Names {
  const list = <Item>({ queryKey: [path] }: { readonly queryKey: readonly [string] }) =>
    (atHand(path) as { readonly items: readonly Item[] } | undefined)?.items ?? [];
  return {
    hospital: (id) => list<Hospital>(hospitalsQuery).find((hospital) => hospital.id === id),
    document: (id) => list<DocumentSummary>(sourcesQuery).find((document) => document.id === id),
    indicator: (id) => {
      const own = atHand(indicatorQuery(id).queryKey[0]) as Indicator | undefined;
      const listed = list<Indicator>(indicatorsQuery).find((indicator) => indicator.id === id);
      const compared = list<ComparisonSummary>(comparisonsQuery(selection)).find(
        ({ indicator }) => indicator.id === id,
      );
      return (own ?? listed ?? compared?.indicator)?.name;
    },
  };
}
