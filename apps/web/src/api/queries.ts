import type { Selection } from "@yiheng/address";
import { queryOptions } from "@tanstack/react-query";
import { type Download, paths } from "@yiheng/contract";
import type {
  Comparison,
  ComparisonSummary,
  Designation,
  DocumentId,
  DocumentSummary,
  Hospital,
  HospitalId,
  Indicator,
  IndicatorId,
  Observation,
  ObservationId,
  PairsSummary,
  Programme,
  Request,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";
import { comparisonsWithOwnFirst, summariesWithOwnFirst } from "../selection/own-first.ts";
import { fetchJson, fetchText } from "./fetch.ts";

/** A list as the API sends it. */
export interface ListOf<Item> {
  readonly items: readonly Item[];
  readonly release: string;
}

/** A release does not change while it is served, so nothing fetched grows stale by itself. */
export function query<Answer>(path: string, select?: (answer: Answer) => Answer) {
  return queryOptions({
    queryKey: [path] as const,
    queryFn: () => fetchJson<Answer>(path),
    staleTime: Number.POSITIVE_INFINITY,
    ...(select && { select }),
  });
}

export const hospitalsQuery = query<ListOf<Hospital>>(paths.hospitals);
export const documentsQuery = query<ListOf<SourceDocument>>(paths.documents);
/** The documents as pages of many figures name them. */
export const sourcesQuery = query<ListOf<DocumentSummary>>(paths.documentSummaries);
export const programmesQuery = query<ListOf<Programme>>(paths.programmes);
export const specialtiesQuery = query<ListOf<Specialty>>(paths.specialties);
export const designationsQuery = query<ListOf<Designation>>(paths.designations);

type Compared = Pick<Selection, "hospital" | "period"> & Partial<Pick<Selection, "own">>;

const comparedBy = ({ hospital, period }: Compared) =>
  `period=${period}${hospital.length > 0 ? `&hospital=${hospital.join(",")}` : ""}`;

/** All comparisons in short, under the chosen hospitals and period rule; every page's tables read this answer. */
export function comparisonsQuery(selection: Compared) {
  return query<ListOf<ComparisonSummary>>(
    `${paths.comparisonSummaries}?${comparedBy(selection)}`,
    summariesWithOwnFirst(selection.own),
  );
}

/** The comparisons of what one document prints, over all hospitals, whichever are chosen elsewhere. */
export function documentComparisonsQuery(document: DocumentId, { period }: Pick<Selection, "period">) {
  return query<ListOf<ComparisonSummary>>(
    `${paths.comparisonSummaries}?document=${encodeURIComponent(document)}&period=${period}`,
  );
}

export function documentDesignationsQuery(document: DocumentId) {
  return query<ListOf<Designation>>(`${paths.designations}?document=${encodeURIComponent(document)}`);
}

/** One indicator's comparison, whole. */
export function comparisonQuery(indicator: IndicatorId, selection: Compared) {
  return query<ListOf<Comparison>>(
    `${paths.comparisons}?indicator=${encodeURIComponent(indicator)}&${comparedBy(selection)}`,
    comparisonsWithOwnFirst(selection.own),
  );
}

/** Who reports what, and which two may be compared, under the chosen hospitals and period rule. */
export function pairsQuery(selection: Compared) {
  return query<ListOf<PairsSummary>>(`${paths.comparisonPairs}?${comparedBy(selection)}`);
}

/** Everything printed on one indicator. */
export function indicatorObservationsQuery(indicator: IndicatorId) {
  return query<ListOf<Observation>>(`${paths.observations}?indicator=${encodeURIComponent(indicator)}`);
}

/** What to ask a hospital so that it could be compared with the chosen ones; of one indicator where it is named. */
export function requestsQuery(
  hospital: HospitalId,
  { hospital: among, period }: Compared,
  indicator?: IndicatorId,
) {
  const parts = [
    `hospital=${encodeURIComponent(hospital)}`,
    among.length > 0 && `among=${among.map(encodeURIComponent).join(",")}`,
    indicator && `indicator=${encodeURIComponent(indicator)}`,
    `period=${period}`,
  ];
  return query<ListOf<Request>>(`${paths.requests}?${parts.filter(Boolean).join("&")}`);
}

/** The files that hold the whole release. */
export const downloadsQuery = query<ListOf<Download>>(paths.export);

export const indicatorsQuery = query<ListOf<Indicator>>(paths.indicators);

export function indicatorQuery(id: IndicatorId) {
  return query<Indicator>(`${paths.indicators}/${encodeURIComponent(id)}`);
}

export function observationQuery(id: ObservationId) {
  return query<Observation>(`${paths.observations}/${encodeURIComponent(id)}`);
}

export function documentObservationsQuery(document: DocumentId) {
  return query<ListOf<Observation>>(`${paths.observations}?document=${encodeURIComponent(document)}`);
}

/** A document's record, which says whether this machine keeps its text. */
export function documentQuery(document: DocumentId) {
  return query<SourceDocument & { readonly hasText: boolean }>(
    `${paths.documents}/${encodeURIComponent(document)}`,
  );
}

export function documentTextQuery(document: DocumentId) {
  const path = `${paths.documents}/${encodeURIComponent(document)}/text`;
  return queryOptions({
    queryKey: [path] as const,
    queryFn: () => fetchText(path),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
