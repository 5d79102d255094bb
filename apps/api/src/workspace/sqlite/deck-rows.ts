import { type DeckRight, deckRights, type Slide, type SlideLayout, slideLayouts } from "@yiheng/domain";

export interface DeckRow {
  readonly id: number;
  readonly title: string;
  readonly version: number;
  readonly saved_at: string;
  readonly may: string;
}

export interface SlideRow {
  readonly id: string;
  readonly view: string;
  readonly headline: string;
  readonly note: string;
  readonly layout: string;
  readonly hidden: number;
}

/** The slide of a row. */
export function slideOf({ id, view, headline, note, layout, hidden }: SlideRow): Slide {
  return { id, view, headline, note, layout: layoutOf(layout), hidden: hidden === 1 };
}

/** The right that a row of a key tells. */
export function rightOf({ may }: Pick<DeckRow, "may">): DeckRight {
  const right = deckRights.find((known) => known === may);
  if (right === undefined) throw new Error(`a key of the workspace may “${may}”`);
  return right;
}

function layoutOf(text: string): SlideLayout {
  const layout = slideLayouts.find((known) => known === text);
  if (layout === undefined) throw new Error(`a slide of the workspace is laid out as “${text}”`);
  return layout;
}
