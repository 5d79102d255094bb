import { paths } from "@yiheng/contract";
import type { Locale, Localized } from "@yiheng/domain";

/** A file that the server makes of a deck. */
export interface DeckFile {
  /** The end of its address. */
  readonly name: string;
  /** What goes with it beside what always does. */
  readonly includes?: "paragraphs";
  readonly label: Localized;
}

/** The files that a deck can be saved as, in the order of the menu. */
export const deckFiles: readonly DeckFile[] = [
  {
    name: "pack",
    label: { zh: "会议包（一个文件，断网可放映）", en: "Meeting pack: one file, plays offline" },
  },
  {
    name: "pack",
    includes: "paragraphs",
    label: { zh: "会议包，附原文段落", en: "Meeting pack with the printed paragraphs" },
  },
  { name: "slides.pptx", label: { zh: "幻灯片（PPTX，可编辑）", en: "Slides to edit (PPTX)" } },
  { name: "slides.pdf", label: { zh: "PDF（每页一张）", en: "PDF, a slide a page" } },
  { name: "slides.zip", label: { zh: "每页一张图片（ZIP）", en: "A picture of each slide (ZIP)" } },
  { name: "tall.png", label: { zh: "手机长图（PNG）", en: "One tall picture for phones (PNG)" } },
];

/** Where the server makes a file of a deck. */
export function deckFileHref(key: string, { name, includes }: DeckFile, locale: Locale): string {
  const more = includes === undefined ? "" : `&includes=${includes}`;
  return `${paths.decks}/${key}/${name}?lang=${locale}${more}`;
}

/** Where the server shows the deck's link as a code for phones; only where it knows how it is reached. */
export function linkCodeHref(key: string): string {
  return `${paths.decks}/${key}/code.svg`;
}
