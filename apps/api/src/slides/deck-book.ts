import type { DeckContent, Locale } from "@yiheng/domain";
import { type PastRelease, releaseOfView } from "@yiheng/slides";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import type { Store } from "../store/store.ts";
import { releaseListsOf } from "./release-lists.ts";
import { type SheetBook, sheetBook } from "./sheet.ts";

export interface BookSources {
  readonly store: Store;
  readonly ledger: () => Promise<OpenLedger>;
}

/** A deck with everything that its slides show, under the present release and those that its views name. */
export async function deckBook(
  deck: DeckContent,
  { store, ledger }: BookSources,
  locale: Locale,
  origin: string,
): Promise<SheetBook> {
  const lists = await releaseListsOf(store);
  const named = new Set(deck.slides.flatMap(({ view }) => releaseOfView(view) ?? []));
  named.delete(store.release);
  const past = new Map<string, PastRelease>();
  if (named.size > 0) {
    const { changesSince } = await ledger();
    for (const release of named) {
      const found = await changesSince(release);
      if (found !== undefined) past.set(release, { since: found.since, changes: found.items });
    }
  }
  return sheetBook(deck, { lists, pastOf: (release) => past.get(release), locale, origin });
}
