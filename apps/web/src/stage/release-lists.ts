import { queryOptions } from "@tanstack/react-query";
import { paths } from "@yiheng/contract";
import type {
  Designation,
  Hospital,
  Indicator,
  Observation,
  Programme,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";
import type { ReleaseLists } from "@yiheng/slides";
import { fetchJson } from "../api/fetch.ts";
import type { ListOf } from "../api/queries.ts";

/** Everything that slides are made from; a release does not change, so it is asked for once. */
export const releaseListsQuery = queryOptions({
  queryKey: ["release-lists"] as const,
  queryFn: () => gatherReleaseLists(fetchJson),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

type Ask = <Answer>(path: string) => Promise<Answer>;

/** Gathers the lists of one release; rejects where the release changed between two answers. */
export async function gatherReleaseLists(ask: Ask): Promise<ReleaseLists> {
  const list = <Item>(path: string) => ask<ListOf<Item>>(path);
  const [hospitals, indicators, documents, observations, designations, programmes, specialties] =
    await Promise.all([
      list<Hospital>(paths.hospitals),
      list<Indicator>(paths.indicators),
      list<SourceDocument>(paths.documents),
      list<Observation>(paths.observations),
      list<Designation>(paths.designations),
      list<Programme>(paths.programmes),
      list<Specialty>(paths.specialties),
    ]);
  const answers = [hospitals, indicators, documents, observations, designations, programmes, specialties];
  if (answers.some(({ release }) => release !== hospitals.release)) {
    throw new Error("the release changed while its lists were read");
  }
  return {
    release: hospitals.release,
    hospitals: hospitals.items,
    indicators: indicators.items,
    documents: documents.items,
    observations: observations.items,
    designations: designations.items,
    programmes: programmes.items,
    specialties: specialties.items,
  };
}
