import { paths } from "@yiheng/contract";
import type { Locale, Localized } from "@yiheng/domain";

/** A file that the server makes of a deck. */
export interface DeckFile {
  /** The end of its address. */
  readonly name: string;
  readonly label: Localized;
}

/** The files that a deck can be saved as, in the order of the menu. */
export const deckFiles: readonly DeckFile[] = [
  { name: "slides.pptx", label: { zh: "幻灯片（PPTX，可编辑）", en: "Slides to edit (PPTX)" } },
  { name: "slides.pdf", label: { zh: "PDF（每页一张）", en: "PDF, a slide a page" } },
  { name: "slides.zip", label: { zh: "每页一张图片（ZIP）", en: "A picture of each slide (ZIP)" } },
  { name: "tall.png", label: { zh: "手机长图（PNG）", en: "One tall picture for phones (PNG)" } },
];

/** Where the server makes a file of a deck. */
export function deckFileHref(key: string, { name }: DeckFile, locale: Locale): string {
  return `${paths.decks}/${key}/${name}?lang=${locale}`;
}

/** Where the server shows the deck's link as a code for phones; only where it knows how it is reached. */
export function linkCodeHref(key: string): string {
  return `${paths.decks}/${key}/code.svg`;
}
