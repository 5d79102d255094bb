import { type DeckContent, deckLimits, type Slide } from "./deck.ts";
import { cleanContent, cleanSlide } from "./deck-text.ts";

/** A deck without slides. */
export function emptyDeck(title: string): DeckContent {
  return cleanContent({ title, slides: [] });
}

/** The deck under another title. */
export function renameDeck(deck: DeckContent, title: string): DeckContent {
  return { ...deck, title: cleanContent({ title, slides: [] }).title };
}

/** Whether no further slide fits into the deck. */
export function isFull({ slides }: DeckContent): boolean {
  return slides.length >= deckLimits.slides;
}

/** The deck with a slide at a place, at the end unless told; a full deck stays as it is. */
export function addSlide(deck: DeckContent, slide: Slide, at = deck.slides.length): DeckContent {
  if (isFull(deck)) return deck;
  return { ...deck, slides: [...deck.slides.slice(0, at), cleanSlide(slide), ...deck.slides.slice(at)] };
}

/** The deck with a slide moved to a place, which is kept within the deck. */
export function moveSlide(deck: DeckContent, id: string, to: number): DeckContent {
  const from = placeOf(deck, id);
  const slide = deck.slides[from];
  if (slide === undefined) return deck;
  const others = deck.slides.filter((other) => other !== slide);
  const place = Math.min(Math.max(to, 0), others.length);
  if (place === from) return deck;
  return { ...deck, slides: [...others.slice(0, place), slide, ...others.slice(place)] };
}

/** The deck with a copy of a slide, under an id of its own, right behind it; a full deck stays as it is. */
export function duplicateSlide(deck: DeckContent, id: string, copyId: string): DeckContent {
  const place = placeOf(deck, id);
  const slide = deck.slides[place];
  return slide === undefined ? deck : addSlide(deck, { ...slide, id: copyId }, place + 1);
}

/** The deck without a slide. */
export function removeSlide(deck: DeckContent, id: string): DeckContent {
  const slides = deck.slides.filter((slide) => slide.id !== id);
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}

/** The deck with something else said or shown on a slide, or the slide hidden or shown. */
export function changeSlide(deck: DeckContent, id: string, change: Partial<Omit<Slide, "id">>): DeckContent {
  return {
    ...deck,
    slides: deck.slides.map((slide) => (slide.id === id ? cleanSlide({ ...slide, ...change }) : slide)),
  };
}

/** The slides that are played. */
export function shownSlides({ slides }: DeckContent): readonly Slide[] {
  return slides.filter(({ hidden }) => !hidden);
}

function placeOf({ slides }: DeckContent, id: string): number {
  return slides.findIndex((slide) => slide.id === id);
}
