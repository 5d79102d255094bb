import { parseSelection } from "@yiheng/address";
import type { Stamp } from "@yiheng/contract";
import type { IndicatorSummary, Release, ReleaseChange } from "@yiheng/domain";
import { changesOn, type ReleaseLists, releaseOfView } from "@yiheng/slides";
import { isOnPage } from "../../address/on-page.ts";
import { shownOf } from "../../address/shown-of.ts";

/** What changed since a release, as the API tells it. */
export interface History {
  readonly items: readonly ReleaseChange[];
  readonly indicators: readonly IndicatorSummary[];
}

/** One slide or picture whose figures have changed, by its place in the file. */
export interface Outdated {
  readonly place: number;
  readonly view: string;
  readonly changes: readonly ReleaseChange[];
}

/** How a file stands to the present release. */
export type Standing =
  | { readonly state: "current" }
  /** The release that it names was never recorded, so nothing can be compared. */
  | { readonly state: "unknown" }
  | {
      readonly state: "superseded";
      readonly outdated: readonly Outdated[];
      readonly indicators: readonly IndicatorSummary[];
      /** The releases since that say what they were for, the latest first. */
      readonly since: readonly Release[];
    };

/** The releases that a file shows figures of: its own, and those that some of its slides keep. */
export function releasesIn({ release, views }: Stamp): readonly string[] {
  return [...new Set(views.map((view) => releaseOfView(view) ?? release)).add(release)];
}

/** Compares what a file shows with the present release. `historyOf` knows a release by its id, if it was recorded. */
export function judge(
  stamp: Stamp,
  lists: ReleaseLists,
  releases: readonly Release[],
  historyOf: (release: string) => History | undefined,
): Standing {
  const named = releasesIn(stamp).filter((release) => release !== lists.release);
  const histories = named.map(historyOf);
  if (histories.includes(undefined)) return { state: "unknown" };
  const outdated = stamp.views.flatMap((view, place) => {
    const history = historyOf(releaseOfView(view) ?? stamp.release);
    const changes = history ? changesShown(stamp, view, lists, history) : [];
    return changes.length > 0 ? [{ place, view, changes }] : [];
  });
  if (outdated.length === 0) return { state: "current" };
  const oldest = Math.max(...named.map((release) => releases.findIndex(({ id }) => id === release)));
  const indicators = histories.flatMap((history) => history?.indicators ?? []);
  return { state: "superseded", outdated, indicators, since: releases.slice(0, oldest) };
}

/** A picture may show any card of its page, a slide shows what it shows. */
function changesShown(
  { kind }: Stamp,
  view: string,
  lists: ReleaseLists,
  { items, indicators }: History,
): readonly ReleaseChange[] {
  if (kind !== "picture") return changesOn({ view, layout: "page" }, lists, items);
  const [path = "/", search = ""] = view.split("?", 2);
  const shown = shownOf(path, parseSelection(search), lists.hospitals, indicators);
  return items.filter((change) => isOnPage(change, shown));
}
