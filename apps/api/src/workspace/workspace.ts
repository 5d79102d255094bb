import type { Deck, DeckContent, DeckRight } from "@yiheng/domain";
import type { DeckHashes, KeyHash } from "./deck-hash.ts";

/** A deck as it is kept, and what the key it was found by may do. */
export interface KeptDeck {
  readonly deck: Deck;
  readonly may: DeckRight;
  /** When it was saved last, ISO. */
  readonly savedAt: string;
}

/** What came of a write: nothing is written where the deck is another than the writer thinks. */
export type WriteOutcome =
  | { readonly state: "written"; readonly kept: KeptDeck }
  | { readonly state: "changed"; readonly kept: KeptDeck }
  | { readonly state: "read-only" }
  | { readonly state: "unknown" };

/** What people make while the server runs, kept apart from the releases. It knows keys by their hashes alone. */
export interface Workspace {
  find(hash: KeyHash): Promise<KeptDeck | undefined>;
  /** Keeps a new deck as its first version; `changed` with the one there is where its keys are taken. */
  create(hashes: DeckHashes, content: DeckContent): Promise<WriteOutcome>;
  /** Replaces the version named by the next; whoever is told `written` finds it again after any crash. */
  save(hash: KeyHash, version: number, content: DeckContent): Promise<WriteOutcome>;
  /** Removes the version named, for good. */
  remove(hash: KeyHash, version: number): Promise<WriteOutcome>;
  close(): Promise<void>;
}

export const troubles = ["full", "locked", "read-only", "unusable"] as const;
export type Trouble = (typeof troubles)[number];

/** The workspace cannot be read or written now; the message is a sentence for the operator. */
export class WorkspaceTrouble extends Error {
  override readonly name = "WorkspaceTrouble";
  readonly trouble: Trouble;

  constructor(trouble: Trouble, sentence: string) {
    super(sentence);
    this.trouble = trouble;
  }
}
