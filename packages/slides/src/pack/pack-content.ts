import type { Locale, Release, Slide } from "@yiheng/domain";
import type { PastRelease } from "../release/slide-age.ts";
import type { ReleaseLists } from "../release-lists.ts";

/** A paragraph of a document's text, and where it begins in it; code points. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Everything that a meeting pack shows; made by the server, read by the pack. */
export interface PackContent {
  readonly title: string;
  /** The version of the deck it was made from; a deck that was never kept has none. */
  readonly version?: number;
  readonly release: Release;
  /** The day that its figures were recorded, or else its deck was saved; ISO. */
  readonly asOf?: string;
  /** The language that it opens in. */
  readonly locale: Locale;
  readonly slides: readonly Pick<Slide, "id" | "view" | "headline" | "note" | "layout">[];
  readonly lists: ReleaseLists;
  /** What changed since the releases that slides keep the figures of, by the releases' ids. */
  readonly past: Readonly<Record<string, PastRelease>>;
  /** The records changed on each slide that keeps the figures of an earlier release, by the slide's id. */
  readonly superseded: Readonly<Record<string, readonly string[]>>;
  /** Paragraphs around the figures, by document, where the presenter chose to include them. */
  readonly paragraphs: Readonly<Record<string, readonly Paragraph[]>>;
}
