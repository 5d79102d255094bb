import { deckGuard, type DeckGuard } from "./deck-guard.ts";
import { hashOfKey, type KeyHash } from "./deck-hash.ts";
import type { KeptDeck, Workspace } from "./workspace.ts";

/** Where everyone goes through who comes with a key, whatever for, so that wrong keys are counted together. */
export interface DeckDoor {
  readonly guard: DeckGuard;
  /** The hash that a key is looked up by. Every key goes the same way, whatever is wrong with it. */
  readonly hashed: (caller: string, key: string) => KeyHash;
  /** The deck that a key opens; throws the one answer that all wrong keys get. */
  readonly open: (caller: string, key: string) => Promise<KeptDeck>;
}

/** The door to the decks of a workspace. */
export function openDeckDoor(workspace: Workspace): DeckDoor {
  const guard = deckGuard();
  const hashed = (caller: string, key: string) => {
    guard.refuseGuessing(caller);
    return hashOfKey(key);
  };
  return {
    guard,
    hashed,
    open: async (caller, key) => {
      const kept = await workspace.find(hashed(caller, key));
      if (kept === undefined) throw guard.missed(caller);
      return kept;
    },
  };
}
