import {
  type Comparison,
  isObserved,
  locales,
  type Locale,
  type ReleaseChange,
  type Slide,
} from "@yiheng/domain";
import { contentOf } from "../content-of.ts";
import type { ReleaseLists } from "../release-lists.ts";
import type { Block } from "../slide-content.ts";
import { listsBefore } from "./lists-before.ts";

type Shown = Pick<Slide, "view" | "layout">;

/**
 * Which of the changes since an earlier release a slide shows: those without which it would say something else in
 * either language. `lists` are those of the present release.
 */
export function changesOn(
  slide: Shown,
  lists: ReleaseLists,
  changes: readonly ReleaseChange[],
): readonly ReleaseChange[] {
  const past = listsBefore(lists, changes, lists.release);
  const differs = (one: ReleaseLists, other: ReleaseLists) =>
    locales.some((locale) => seen(slide, one, locale) !== seen(slide, other, locale));
  if (changes.length === 0 || !differs(past, lists)) return [];
  // One change can hide another's effect, so each is tried at both ends: undone alone, and as the only one done.
  return changes.filter((change) => {
    const others = changes.filter((other) => other !== change);
    return (
      differs(listsBefore(lists, [change], lists.release), lists) ||
      differs(listsBefore(lists, others, lists.release), past)
    );
  });
}

/** What can be seen of a slide, as one text to compare by. */
function seen(slide: Shown, lists: ReleaseLists, locale: Locale): string {
  const { title, unit, judgement, notes, blocks, trouble } = contentOf(slide, lists, locale);
  return JSON.stringify({ title, unit, judgement, notes, trouble, blocks: blocks.map(seenBlock) });
}

function seenBlock(block: Block): unknown {
  return block.kind === "chart" ? drawn(block.comparison) : block;
}

/** Of a drawn comparison: its figures and what contradicts them; what was passed over for other reasons is not drawn. */
function drawn({ cells, verdict }: Comparison): unknown {
  return [
    verdict,
    ...cells.map((cell) => {
      const rivals = cell.passedOver.filter(({ reason }) => reason === "conflict");
      const figures = rivals.map(({ observation }) => observation);
      return isObserved(cell) ? [cell.observation, ...figures] : [cell.missing, ...figures];
    }),
  ];
}
