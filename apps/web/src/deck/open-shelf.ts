import { openDatabaseShelf } from "./database-shelf.ts";
import type { KnownDeck } from "./known-deck.ts";
import { openLocalStorageShelf } from "./local-storage-shelf.ts";
import type { Shelf } from "./shelf.ts";

/** The best place that this browser allows: its database, else its small store, else memory, which is then said. */
export async function openShelf(): Promise<Shelf> {
  try {
    return await openDatabaseShelf();
  } catch {
    // Refused, as when the reader lets no site keep anything.
  }
  try {
    return openLocalStorageShelf();
  } catch {
    return openMemoryShelf();
  }
}

/** Decks that last as long as the page. */
export function openMemoryShelf(): Shelf {
  const decks = new Map<string, KnownDeck>();
  return {
    kind: "memory",
    all: async () => [...decks.values()],
    update: async (key, change) => {
      const next = change(decks.get(key));
      if (next === undefined) decks.delete(key);
      else decks.set(key, next);
    },
  };
}
