import { hrefOf, parseSelection } from "@yiheng/address";
import type { Release, ReleaseChange, Slide } from "@yiheng/domain";
import type { ReleaseLists } from "../release-lists.ts";
import { changesOn } from "./changes-on.ts";
import { listsBefore } from "./lists-before.ts";

/** An earlier release, and what changed from it to the present one. */
export interface PastRelease {
  readonly since: Release;
  readonly changes: readonly ReleaseChange[];
}

/** How a slide stands to the present release. */
export type SlideAge =
  /** It was made under the present release, names none, or shows nothing that has changed since. */
  | { readonly state: "current"; readonly lists: ReleaseLists }
  /** Figures on it have changed since; `lists` are those that it was made with. */
  | {
      readonly state: "superseded";
      readonly since: Release;
      readonly changes: readonly ReleaseChange[];
      readonly lists: ReleaseLists;
    }
  /** It names a release that was never recorded, so that nothing can be compared; it shows the present one. */
  | { readonly state: "unknown"; readonly release: string; readonly lists: ReleaseLists };

/** The release that a slide's view was made under; undefined where it follows the present one. */
export function releaseOfView(view: string): string | undefined {
  return parseSelection(view.split("?", 2)[1] ?? "").release;
}

/** A view made under another release: a slide whose present figures are accepted. */
export function viewUnder(view: string, release: string | undefined): string {
  const [path = "/", search = ""] = view.split("?", 2);
  return hrefOf(path, parseSelection(search), { release });
}

/**
 * How a slide stands to the present release, and the lists that it is shown with: a slide keeps the figures that it was
 * made with until somebody accepts the present ones. `pastOf` knows a recorded release by its id.
 */
export function ageOf(
  { view, layout }: Pick<Slide, "view" | "layout">,
  lists: ReleaseLists,
  pastOf: (release: string) => PastRelease | undefined,
): SlideAge {
  const release = releaseOfView(view);
  if (release === undefined || release === lists.release) return { state: "current", lists };
  const past = pastOf(release);
  if (past === undefined) return { state: "unknown", release, lists };
  const changes = changesOn({ view, layout }, lists, past.changes);
  if (changes.length === 0) return { state: "current", lists };
  return {
    state: "superseded",
    since: past.since,
    changes,
    lists: listsBefore(lists, past.changes, release),
  };
}
