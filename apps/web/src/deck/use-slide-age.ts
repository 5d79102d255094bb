import { useQuery } from "@tanstack/react-query";
import type { Slide } from "@yiheng/domain";
import { ageOf, type ReleaseLists, releaseOfView, type SlideAge } from "@yiheng/slides";
import { useMemo } from "react";
import { ApiError } from "../api/fetch.ts";
import { changesQuery } from "../address/release-queries.ts";
import type { Kept } from "../stage/kept-stage.tsx";

/**
 * How a slide stands to the present release, whose lists are given; until what changed since its own is known, it counts
 * as current. A release that was never recorded stays unknown.
 */
export function useSlideAge(
  { view, layout }: Pick<Slide, "view" | "layout">,
  lists: ReleaseLists | undefined,
): SlideAge | undefined {
  const release = releaseOfView(view);
  const isPast = lists !== undefined && release !== undefined && release !== lists.release;
  const { data, error } = useQuery({ ...changesQuery(release ?? ""), retry: false, enabled: isPast });
  const isUnknown = error instanceof ApiError && error.status === 404;
  return useMemo(() => {
    if (lists === undefined) return undefined;
    if (isPast && data === undefined && !isUnknown) return { state: "current", lists };
    return ageOf({ view, layout }, lists, () => data && { since: data.since, changes: data.items });
  }, [view, layout, lists, isPast, data, isUnknown]);
}

/** What a slide of an age says above itself. */
export function keptOf(age: SlideAge | undefined): Kept | undefined {
  if (age?.state !== "superseded") return undefined;
  const { since, changes } = age;
  return { release: since.id, day: since.recordedOn, count: changes.length };
}
