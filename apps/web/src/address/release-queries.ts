import { paths } from "@yiheng/contract";
import type { IndicatorSummary, Release, ReleaseChange } from "@yiheng/domain";
import { type ListOf, query } from "../api/queries.ts";

/** What differs between an earlier release and the one that is served. */
interface Changes extends ListOf<ReleaseChange> {
  readonly since: Release;
  readonly isComplete: boolean;
  readonly indicators: readonly IndicatorSummary[];
}

/** The releases that were recorded; the one that is served is the first. */
export const releasesQuery = query<ListOf<Release>>(paths.releases);

export function changesQuery(release: string) {
  return query<Changes>(`${paths.releases}/${encodeURIComponent(release)}/changes`);
}

/** What the note on a link made under a release needs. */
export const releaseQueries = (release: string) => [releasesQuery, changesQuery(release)];
