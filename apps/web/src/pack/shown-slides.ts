import { hrefOf, parseSelection } from "@yiheng/address";
import type { SlideLayout } from "@yiheng/domain";
import { listsBefore, type PackContent, type ReleaseLists, releaseOfView } from "@yiheng/slides";
import type { Kept } from "../stage/kept-stage.tsx";
import type { Playing } from "./playing.ts";

/** A slide as it is played: with the lists that it is shown from, and how it stands to the release of the pack. */
export interface ShownSlide {
  readonly id: string;
  readonly view: string;
  readonly headline: string;
  readonly note: string;
  readonly layout: SlideLayout;
  readonly lists: ReleaseLists;
  /** Absent where it shows the figures of the pack's own release. */
  readonly kept?: Kept;
}

/** The slides of a pack with their lists; made once, so that a slide's lists stay the same thing. */
export function slidesOf({ slides, lists, past, superseded }: PackContent): readonly ShownSlide[] {
  const before = new Map(
    Object.entries(past).map(([id, { changes }]) => [id, listsBefore(lists, changes, id)] as const),
  );
  return slides.map((slide) => {
    const release = releaseOfView(slide.view) ?? lists.release;
    const [then, records] = [past[release], superseded[slide.id]];
    const listsThen = before.get(release);
    if (then === undefined || records === undefined || listsThen === undefined) return { ...slide, lists };
    const kept = { release, day: then.since.recordedOn, count: records.length };
    return { ...slide, lists: listsThen, kept };
  });
}

/** Whether a slide may need a chart: only a comparison is drawn. */
export function isDrawn({ view }: Pick<ShownSlide, "view">): boolean {
  return view.startsWith("/compare");
}

/** A slide's view under what was chosen while presenting. */
export function viewUnderChoice(
  view: string,
  { hospital, period }: Pick<Playing, "hospital" | "period">,
): string {
  if (hospital === undefined && period === undefined) return view;
  const [path = "/", search = ""] = view.split("?", 2);
  const selection = parseSelection(search);
  return hrefOf(path, selection, {
    release: selection.release,
    ...(hospital && { hospital }),
    ...(period && { period }),
  });
}
