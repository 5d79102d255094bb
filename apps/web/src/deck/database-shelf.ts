import { createStore, promisifyRequest, values } from "idb-keyval";
import { deckIn, type Shelf } from "./shelf.ts";

/** Decks in the browser's database; rejects where there is none, as in some private windows. */
export async function openDatabaseShelf(): Promise<Shelf> {
  const store = createStore("yiheng-decks", "decks");
  await values(store);
  return {
    kind: "database",
    all: async () => (await values<unknown>(store)).flatMap(deckIn),
    update: (key, change) =>
      store("readwrite", async (decks) => {
        const [stored] = deckIn(await promisifyRequest<unknown>(decks.get(key)));
        const next = change(stored);
        if (next === undefined) decks.delete(key);
        else decks.put(next, key);
        await promisifyRequest(decks.transaction);
      }),
  };
}
