import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/test-data.ts";
import { hashesOf, newDeckKey, viewKeyOf } from "../workspace/deck-hash.ts";
import { openSqliteWorkspace } from "../workspace/sqlite/open-workspace.ts";
import { findDeck, NoDeck } from "./find-deck.ts";

const slide = { id: "a", view: "/coverage", headline: "", note: "", layout: "page", hidden: false } as const;
const deck = { title: "月度汇报", slides: [slide] };

function fileWith(text: string): string {
  const file = join(temporaryFolder(), "deck.json");
  writeFileSync(file, text);
  return file;
}

it("finds a kept deck by either key, alone or in a link", async () => {
  const file = join(temporaryFolder(), "workspace.sqlite");
  const key = newDeckKey();
  const workspace = openSqliteWorkspace(file);
  await workspace.create(hashesOf(key), deck);
  await workspace.close();
  const links = [key, viewKeyOf(key), `http://127.0.0.1:4870/decks/${viewKeyOf(key)}/play?lang=en`];
  for (const link of links) expect(await findDeck(link, file)).toMatchObject({ ...deck, version: 1 });
});

it("reads a deck from a file, as the API answers it or as it is sent to be saved", async () => {
  const kept = {
    deck: { ...deck, version: 7 },
    may: "view",
    savedAt: "2026-11-23T08:00:00Z",
    keys: { view: "x" },
  };
  expect(await findDeck(fileWith(JSON.stringify(deck)), "none")).toEqual(deck);
  expect(await findDeck(fileWith(JSON.stringify(kept)), "none")).toMatchObject({
    version: 7,
    savedAt: kept.savedAt,
  });
});

it.each([
  ["no-such-file.json", /neither the key nor a link of a deck, and there is no such file/u],
  ["a".repeat(26), /No decks are kept here/u],
])("says what is wrong with %s", async (named, sentence) => {
  await expect(findDeck(named, "no-such-workspace.sqlite")).rejects.toThrow(sentence);
});

it("says where a file is no deck", async () => {
  await expect(findDeck(fileWith("{"), "none")).rejects.toThrow(/is no JSON/u);
  const wrong = { ...deck, slides: [{ ...slide, view: "https://elsewhere.example" }] };
  await expect(findDeck(fileWith(JSON.stringify(wrong)), "none")).rejects.toThrow(/slides\.0\.view/u);
  await expect(findDeck(fileWith("[]"), "none")).rejects.toBeInstanceOf(NoDeck);
});
