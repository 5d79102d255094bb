import { deckIn, type Shelf } from "./shelf.ts";

const prefix = "yiheng.deck.";

/** Decks in the browser's small store; throws where the browser refuses it. */
export function openLocalStorageShelf(): Shelf {
  const storage = localStorage;
  const probe = `${prefix}probe`;
  storage.setItem(probe, "");
  storage.removeItem(probe);
  const read = (name: string) => deckIn(parsed(storage.getItem(name)));
  return {
    kind: "local-storage",
    all: async () =>
      Object.keys(storage)
        .filter((name) => name.startsWith(prefix))
        .flatMap(read),
    update: async (key, change) => {
      const next = change(read(prefix + key)[0]);
      if (next === undefined) storage.removeItem(prefix + key);
      else storage.setItem(prefix + key, JSON.stringify(next));
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
