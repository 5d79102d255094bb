import { expect, it } from "vitest";
import { newDeck } from "./known-deck.ts";
import { deckIn } from "./shelf.ts";

const slide = { id: "s", view: "/", headline: "一", note: "", layout: "page", hidden: false } as const;
const deck = newDeck("a".repeat(26), "月报", [slide]);

it("gives back a deck as it was stored", () => {
  expect(deckIn(structuredClone(deck))).toEqual([deck]);
});

it.each([
  undefined,
  null,
  7,
  "deck",
  {},
  { ...deck, key: 1 },
  { ...deck, content: { title: "月报" } },
  { ...deck, content: { title: 1, slides: [] } },
  { ...deck, content: { title: "", slides: [null] } },
  { ...deck, content: { title: "", slides: [{ ...slide, layout: "poster" }] } },
  { ...deck, content: { title: "", slides: [{ ...slide, note: undefined }] } },
])("leaves out what is no deck: %j", (stored) => expect(deckIn(stored)).toEqual([]));
