import type { Deck, DeckContent, DeckRight } from "@yiheng/domain";
import type Database from "better-sqlite3";
import type { KeyHash } from "../deck-hash.ts";
import type { KeptDeck } from "../workspace.ts";
import { type DeckRow, rightOf, slideOf, type SlideRow } from "./deck-rows.ts";

/** Every statement that the workspace runs, prepared. */
export function statementsOver(database: Database.Database) {
  const bySelf = database.prepare<[Buffer], DeckRow>(
    `SELECT decks.id, title, version, saved_at, may FROM deck_keys JOIN decks ON decks.id = deck WHERE hash = ?`,
  );
  const slidesOf = database.prepare<[number], SlideRow>(
    "SELECT id, view, headline, note, layout, hidden FROM slides WHERE deck = ? ORDER BY position",
  );
  const insertDeck = database.prepare<[string, string, string]>(
    "INSERT INTO decks (title, version, created_at, saved_at) VALUES (?, 1, ?, ?)",
  );
  const insertKey = database.prepare<[Buffer, number, string]>(
    "INSERT INTO deck_keys (hash, deck, may) VALUES (?, ?, ?)",
  );
  const update = database.prepare<[string, string, number]>(
    "UPDATE decks SET title = ?, saved_at = ?, version = version + 1 WHERE id = ?",
  );
  const clearSlides = database.prepare<[number]>("DELETE FROM slides WHERE deck = ?");
  const insertSlide = database.prepare<[number, number, string, string, string, string, string, number]>(
    "INSERT INTO slides (deck, position, id, view, headline, note, layout, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const deleteDeck = database.prepare<[number]>("DELETE FROM decks WHERE id = ?");
  const now = () => new Date().toISOString();
  return {
    rowOf: (hash: KeyHash) => bySelf.get(hash),
    keptOf: (row: DeckRow): KeptDeck => {
      const { id, title, version, saved_at: savedAt } = row;
      const deck: Deck = { title, slides: slidesOf.all(id).map(slideOf), version };
      return { deck, may: rightOf(row), savedAt };
    },
    addDeck: (title: string) => Number(insertDeck.run(title, now(), now()).lastInsertRowid),
    addKey: (hash: KeyHash, deck: number, may: DeckRight) => void insertKey.run(hash, deck, may),
    raiseDeck: (id: number, title: string) => void update.run(title, now(), id),
    putSlides: (deck: number, { slides }: DeckContent) => {
      clearSlides.run(deck);
      for (const [position, { id, view, headline, note, layout, hidden }] of slides.entries())
        insertSlide.run(deck, position, id, view, headline, note, layout, hidden ? 1 : 0);
    },
    removeDeck: (id: number) => void deleteDeck.run(id),
  };
}
