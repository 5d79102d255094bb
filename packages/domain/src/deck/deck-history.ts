import { type DeckContent, isSameContent } from "./deck.ts";
import { mergeDecks } from "./deck-merge.ts";

/** A deck with what it was before and what was taken back. */
export interface DeckHistory {
  readonly past: readonly DeckContent[];
  readonly present: DeckContent;
  readonly future: readonly DeckContent[];
  /** What the last change was about, so that typing on goes into the same step. */
  readonly about: string | undefined;
}

const mostSteps = 100;

/** A history that begins with a deck. */
export function beginHistory(present: DeckContent): DeckHistory {
  return { past: [], present, future: [], about: undefined };
}

/** The history after a change; changes about the same thing in a row are one step to undo. */
export function afterChange(history: DeckHistory, next: DeckContent, about?: string): DeckHistory {
  if (isSameContent(history.present, next)) return history;
  const isSameStep = about !== undefined && about === history.about;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present: next, future: [], about };
}

/**
 * The history after the deck became another through no step of its own, as when somebody else's slides came in: every
 * step holds what came in too, so that undoing takes back only what was done here.
 */
export function afterMerge({ past, present, future }: DeckHistory, next: DeckContent): DeckHistory {
  const rebase = (step: DeckContent) => mergeDecks(present, step, next).merged;
  return { past: past.map(rebase), present: next, future: future.map(rebase), about: undefined };
}

/** The history with its last step taken back, where there is one. */
export function undo({ past, present, future, ...history }: DeckHistory): DeckHistory {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, ...history };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: undefined };
}

/** The history with the last step that was taken back done again, where there is one. */
export function redo({ past, present, future, ...history }: DeckHistory): DeckHistory {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future, ...history };
  return { past: [...past, present], present: after, future: rest, about: undefined };
}
