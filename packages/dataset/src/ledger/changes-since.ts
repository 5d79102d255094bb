import type { Release } from "@yiheng/domain";
import { changesBetween, type RecordChange } from "./changes-between.ts";
import type { Ledger, RecordedRelease } from "./ledger.ts";
import type { Snapshot } from "./snapshot.ts";
import { snapshotBefore } from "./snapshot-before.ts";

/** What differs between an earlier release and the one that is served. */
export interface ChangesSince {
  readonly since: Release;
  /** Whether the release that is served is recorded itself; where it is not, its own latest changes are not known. */
  readonly isComplete: boolean;
  readonly changes: readonly RecordChange[];
}

/** The state that is served. */
export interface Served {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** What differs between the release with an id and the one that is served; undefined where the id was not recorded by then. */
export function changesSince(
  { releases, changes }: Ledger,
  served: Served,
  id: string,
): ChangesSince | undefined {
  const until = lastWith(releases, served.id) ?? releases.at(-1);
  const isComplete = until?.id === served.id;
  if (id === served.id)
    return { since: until && isComplete ? releaseOf(until) : { id }, isComplete: true, changes: [] };
  const past = releases.filter(({ number }) => until !== undefined && number <= until.number);
  const since = lastWith(past, id);
  if (since === undefined || until === undefined) return undefined;
  const undone = changes.filter(({ release }) => release > since.number && release <= until.number);
  const then = snapshotBefore(served.snapshot, undone);
  return { since: releaseOf(since), isComplete, changes: changesBetween(then, served.snapshot) };
}

/** The releases as they are told, the one that is served first, then the later before the earlier, each id once. */
export function releasesUntil({ releases }: Ledger, servedId: string): readonly Release[] {
  const until = lastWith(releases, servedId);
  const past = until === undefined ? releases : releases.filter(({ number }) => number <= until.number);
  const latestFirst = [
    ...(until === undefined ? [{ id: servedId }] : []),
    ...past.toReversed().map(releaseOf),
  ];
  return latestFirst.filter(({ id }, index) => latestFirst.findIndex((other) => other.id === id) === index);
}

function lastWith(releases: readonly RecordedRelease[], id: string): RecordedRelease | undefined {
  return releases.findLast((release) => release.id === id);
}

function releaseOf({ number: _, ...release }: RecordedRelease): Release {
  return release;
}
