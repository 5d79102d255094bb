import type { DeckContent, Locale } from "@yiheng/domain";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { pastReleasesOf } from "../ledger/past-releases.ts";
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
  const past = await pastReleasesOf(deck.slides, store.release, ledger);
  return sheetBook(deck, { lists, pastOf: (release) => past.get(release), locale, origin });
}
