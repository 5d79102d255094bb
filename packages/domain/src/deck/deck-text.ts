import { type DeckContent, deckLimits, type Slide } from "./deck.ts";

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;
/** What is no text: control characters, marks that turn the direction of reading, halves of a character. */
const noText = /(?!\n)[\p{Cc}\p{Bidi_Control}\uFEFF\uFFF9-\uFFFB]/gu;
const halves = /\p{Surrogate}/gu;

/** A text of several lines without what could disguise or break it; everything else stays as typed. */
export function cleanLines(text: string): string {
  return text.replace(lineBreaks, "\n").replace(/\t/gu, " ").replace(noText, "").replace(halves, "\uFFFD");
}

/** A text of one line, cleaned like `cleanLines`. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\n/gu, " ");
}

/** How long a text is, in code points: what a reader counts as characters, or nearly so. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The first code points of a text, at most so many. */
export function cutTo(limit: number, text: string): string {
  return text.length <= limit ? text : Array.from(text).slice(0, limit).join("");
}

/** A slide with its texts cleaned and cut to their limits. */
export function cleanSlide(slide: Slide): Slide {
  return {
    ...slide,
    headline: cutTo(deckLimits.headline, cleanLine(slide.headline)),
    note: cutTo(deckLimits.note, cleanLines(slide.note)),
  };
}

/** A deck's content with its texts cleaned and cut to their limits. */
export function cleanContent({ title, slides }: DeckContent): DeckContent {
  return { title: cutTo(deckLimits.title, cleanLine(title)), slides: slides.map(cleanSlide) };
}
