/** How much of a view a slide shows: the whole page, or the parts of a comparison. */
export const slideLayouts = ["page", "chart-and-table", "chart", "table"] as const;
export type SlideLayout = (typeof slideLayouts)[number];

/** One view in a deck, with what is said about it. */
export interface Slide {
  /** Known within its deck; stays with the slide wherever it is moved. */
  readonly id: string;
  /** The address of the view within the app: path and query, in readable words. */
  readonly view: string;
  readonly headline: string;
  /** For the speaker alone. */
  readonly note: string;
  readonly layout: SlideLayout;
  /** A hidden slide stays in the deck and is passed over when it is played. */
  readonly hidden: boolean;
}

/** What a deck says, whoever keeps it. */
export interface DeckContent {
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** A deck as it was saved; each save counts its version up by one. */
export interface Deck extends DeckContent {
  readonly version: number;
}

/** What whoever holds a link to a deck may do with it. */
export const deckRights = ["edit", "view"] as const;
export type DeckRight = (typeof deckRights)[number];

/** The most that a deck holds; lengths are code points. */
export const deckLimits = { title: 120, headline: 200, note: 4000, view: 2000, slides: 100 } as const;

const viewPattern = /^\/(?![/\\])[^\s\\#\p{C}]*$/u;
const notViews = /^\/(?:decks|api|problems)(?:[/?]|$)/u;

/** Whether a text is an address within the app that a slide can show; a deck within a deck is none. */
export function isSlideView(text: string): boolean {
  return text.length <= deckLimits.view && viewPattern.test(text) && !notViews.test(text);
}

/** Whether two contents say the same, slide by slide. */
export function isSameContent(one: DeckContent, other: DeckContent): boolean {
  return (
    one.title === other.title &&
    one.slides.length === other.slides.length &&
    one.slides.every((slide, at) => isSameSlide(slide, other.slides[at]))
  );
}

/** Whether two slides say the same; a slide that is missing equals none. */
export function isSameSlide(one: Slide | undefined, other: Slide | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return slideKeys.every((key) => one[key] === other[key]);
}

const slideKeys = ["id", "view", "headline", "note", "layout", "hidden"] as const satisfies (keyof Slide)[];
