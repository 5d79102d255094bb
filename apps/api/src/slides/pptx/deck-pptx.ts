import type { Deck } from "@yiheng/domain";
import type { SheetBook } from "../sheet.ts";
import { slideFileWords } from "../words.ts";
import { closingPages } from "./closing.ts";
import { pagesOf } from "./pages.ts";
import { writePptx } from "./write.ts";

export interface DeckFile {
  readonly deck: Deck;
  /** When the deck was saved last, ISO. */
  readonly savedAt: string;
  readonly release: string;
  /** The link that shows the deck, where the server knows how it is reached. */
  readonly link: string | undefined;
}

/** A deck as a PPTX file: the same deck under the same release gives the same bytes. */
export function deckPptx(book: SheetBook, { deck, savedAt, release, link }: DeckFile): Promise<Uint8Array> {
  const { title, version } = deck;
  return writePptx([...pagesOf(book), ...closingPages(link, release, book.locale)], book.locale, {
    title,
    subject: slideFileWords[book.locale].release(release),
    savedAt,
    stamp: { kind: "slides", release, views: deck.slides.map(({ view }) => view), deck: { title, version } },
  });
}
