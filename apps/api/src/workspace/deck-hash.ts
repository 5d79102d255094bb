import { deckKeyBytes, formatDeckKey } from "@yiheng/domain";
import { createHash, createHmac, randomBytes } from "node:crypto";

declare const hashed: unique symbol;
/** The SHA-256 of a key: what the workspace knows a link by, so that who reads its file can open no deck. */
export type KeyHash = Buffer & { readonly [hashed]: true };

export interface DeckHashes {
  readonly edit: KeyHash;
  readonly view: KeyHash;
}

/** A new key that nobody can guess: 128 random bits. */
export function newDeckKey(): string {
  return formatDeckKey(randomBytes(deckKeyBytes));
}

/**
 * The key that only shows a deck, from the one that edits it: whoever may edit can always hand it on, though no key is
 * stored, and nobody can find the way back.
 */
export function viewKeyOf(editKey: string): string {
  return formatDeckKey(createHmac("sha256", editKey).update("view").digest().subarray(0, deckKeyBytes));
}

/** The hash of whatever stands where a key should, so that every lookup takes the same way. */
export function hashOfKey(key: string): KeyHash {
  return createHash("sha256").update(key).digest() as KeyHash;
}

/** The hashes of both keys of a deck. */
export function hashesOf(editKey: string): DeckHashes {
  return { edit: hashOfKey(editKey), view: hashOfKey(viewKeyOf(editKey)) };
}
