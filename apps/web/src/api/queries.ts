import { queryOptions } from "@tanstack/react-query";
import { paths } from "@yiheng/contract";
import type {
  Comparison,
  Designation,
  DocumentId,
  Hospital,
  Indicator,
  IndicatorId,
  Observation,
  ObservationId,
  Programme,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";
import type { Selection } from "../selection/selection.ts";
import { fetchJson } from "./fetch.ts";

/** A list as the API sends it. */
export interface ListOf<Item> {
  readonly items: readonly Item[];
  readonly release: string;
}

/** A release does not change while it is served, so nothing fetched grows stale by itself. */
function query<Answer>(path: string) {
  return queryOptions({
    queryKey: [path] as const,
    queryFn: () => fetchJson<Answer>(path),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const hospitalsQuery = query<ListOf<Hospital>>(paths.hospitals);
export const documentsQuery = query<ListOf<SourceDocument>>(paths.documents);
export const programmesQuery = query<ListOf<Programme>>(paths.programmes);
export const specialtiesQuery = query<ListOf<Specialty>>(paths.specialties);
export const designationsQuery = query<ListOf<Designation>>(paths.designations);

/** All comparisons under the chosen hospitals and period rule; every page reads the same answer. */
export function comparisonsQuery({ hospital, period }: Pick<Selection, "hospital" | "period">) {
  const chosen = hospital.length > 0 ? `&hospital=${hospital.join(",")}` : "";
  return query<ListOf<Comparison>>(`${paths.comparisons}?period=${period}${chosen}`);
}

export function indicatorQuery(id: IndicatorId) {
  return query<Indicator>(`${paths.indicators}/${encodeURIComponent(id)}`);
}

export function observationQuery(id: ObservationId) {
  return query<Observation>(`${paths.observations}/${encodeURIComponent(id)}`);
}

export function documentObservationsQuery(document: DocumentId) {
  return query<ListOf<Observation>>(`${paths.observations}?document=${encodeURIComponent(document)}`);
}

/** The document's text, or null where this machine does not keep it. */
export function documentTextQuery(document: DocumentId) {
  return query<{ readonly text: string }>(`${paths.documents}/${encodeURIComponent(document)}/text`);
}
