import { type Slide, slideLayouts } from "@yiheng/domain";
import type { KnownDeck } from "./known-deck.ts";

/** Where a browser keeps decks: its database, its small store, or only the page's memory. */
export const shelfKinds = ["database", "local-storage", "memory"] as const;
export type ShelfKind = (typeof shelfKinds)[number];

/** What keeps decks on this machine. Every method rejects where the browser refuses, as when its disk is full. */
export interface Shelf {
  readonly kind: ShelfKind;
  all(): Promise<readonly KnownDeck[]>;
  /** Reads and writes one deck in one go, so that two tabs never overwrite each other; undefined removes it. */
  update(key: string, change: (stored: KnownDeck | undefined) => KnownDeck | undefined): Promise<void>;
}

/** Reads what was stored; what is no deck of this version is left out. */
export function deckIn(stored: unknown): readonly KnownDeck[] {
  if (!(stored instanceof Object) || !("key" in stored) || !("content" in stored)) return [];
  const { key, content } = stored;
  return typeof key === "string" && isContent(content) ? [stored as KnownDeck] : [];
}

function isContent(stored: unknown): boolean {
  if (!(stored instanceof Object) || !("title" in stored) || !("slides" in stored)) return false;
  return typeof stored.title === "string" && Array.isArray(stored.slides) && stored.slides.every(isSlide);
}

const texts = ["id", "view", "headline", "note"] as const satisfies readonly (keyof Slide)[];

function isSlide(stored: unknown): boolean {
  if (!(stored instanceof Object)) return false;
  const slide: Partial<Record<keyof Slide, unknown>> = stored;
  return (
    texts.every((name) => typeof slide[name] === "string") &&
    slideLayouts.some((layout) => layout === slide.layout) &&
    typeof slide.hidden === "boolean"
  );
}
