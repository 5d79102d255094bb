import { type DeckContent, type Locale, shownSlides, type Slide } from "@yiheng/domain";
import {
  ageOf,
  changesFor,
  listsBefore,
  listsFor,
  type PackContent,
  type PastRelease,
  type ReleaseLists,
} from "@yiheng/slides";
import type { Archive } from "../archive/archive.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { pastReleasesOf } from "../ledger/past-releases.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A deck to be handed out: as it was saved, or as a file says it. */
export interface PackedDeck extends DeckContent {
  readonly version?: number;
  /** When it was saved, ISO; absent where it never was. */
  readonly savedAt?: string;
}

interface Choices {
  readonly locale: Locale;
  /** The texts to take paragraphs from; without it there are none. */
  readonly archive?: Archive | undefined;
}

/**
 * What a pack of a deck holds under the release of some lists. It depends on nothing else: no clock, no chance, so that
 * the same deck and release make the same pack. Hidden slides stay at home.
 */
export async function packContentOf(
  deck: PackedDeck,
  lists: ReleaseLists,
  ledger: OpenLedger,
  { locale, archive }: Choices,
): Promise<PackContent> {
  const slides = shownSlides(deck).map(({ id, view, headline, note, layout }) => ({
    id,
    view,
    headline,
    note,
    layout,
  }));
  const release = ledger.releases.find(({ id }) => id === lists.release) ?? { id: lists.release };
  const asOf = release.recordedOn ?? deck.savedAt?.slice(0, 10);
  const known = await pastReleasesOf(slides, lists.release, async () => ledger);
  const aged = slides.map((slide) => ({ id: slide.id, age: ageOf(slide, lists, (id) => known.get(id)) }));
  const part = listsFor(slides, lists);
  const superseded = aged.flatMap(({ id, age }) =>
    age.state === "superseded"
      ? [{ id, since: age.since.id, records: age.changes.map(({ record }) => record) }]
      : [],
  );
  const kept = [...known].filter(([id]) => superseded.some(({ since }) => since === id));
  return {
    title: deck.title,
    ...(deck.version !== undefined && { version: deck.version }),
    release,
    ...(asOf !== undefined && { asOf }),
    locale,
    slides,
    lists: part,
    past: Object.fromEntries(kept.map(([id, past]) => [id, cutPast(past, slides, lists, part)])),
    superseded: Object.fromEntries(superseded.map(({ id, records }) => [id, records])),
    paragraphs: archive ? paragraphsOf(part, archive) : {},
  };
}

/** Only the changes of what the slides show, now or then. */
function cutPast(
  { since, changes }: PastRelease,
  slides: readonly Pick<Slide, "view">[],
  lists: ReleaseLists,
  part: ReleaseLists,
): PastRelease {
  const then = listsFor(slides, listsBefore(lists, changes, since.id));
  return { since, changes: changesFor(changes, part, then) };
}
