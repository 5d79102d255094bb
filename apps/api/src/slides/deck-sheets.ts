import { codeSvg, linkCode } from "./link-code.ts";
import type { SheetBook } from "./sheet.ts";
import type { SheetsRequest } from "./sheets-renderer.ts";
import { slideFileWords } from "./words.ts";

export interface SheetsMaking {
  readonly size: SheetsRequest["size"];
  readonly release: string;
  /** The link that shows the deck, where the server knows how it is reached. */
  readonly link: string | undefined;
}

/** What the front end draws a deck's pages from: the slides that are played, and where it can be opened. */
export function sheetsOf(book: SheetBook, { size, release, link }: SheetsMaking): SheetsRequest {
  const words = slideFileWords[book.locale];
  return {
    title: words.withRelease(book.title, release),
    locale: book.locale,
    size,
    slides: book.sheets
      .filter(({ slide }) => !slide.hidden)
      .map(({ slide, lists, notice }) => ({ slide, lists, ...(notice !== undefined && { notice }) })),
    empty: words.empty,
    ...(link !== undefined && {
      closing: {
        words: words.closing,
        link,
        release: words.release(release),
        code: codeSvg(linkCode(link)),
      },
    }),
  };
}
