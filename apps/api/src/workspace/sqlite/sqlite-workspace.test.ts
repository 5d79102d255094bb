import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { holdLocked, tamper } from "../../store/sqlite/tamper.ts";
import { temporaryFolder } from "../../testing/test-data.ts";
import { hashesOf, hashOfKey, newDeckKey, viewKeyOf } from "../deck-hash.ts";
import { openWhenPossible } from "../patient-workspace.ts";
import { describeWorkspace } from "../workspace.conformance.ts";
import { openSqliteWorkspace } from "./open-workspace.ts";

const newFile = () => join(temporaryFolder(), "workspace.sqlite");
const deck = {
  title: "年度汇报",
  slides: [{ id: "a", view: "/", headline: "总览", note: "", layout: "page" as const, hidden: false }],
};

describeWorkspace("SQLite", () => openSqliteWorkspace(newFile()));

async function fileWithDeck(key: string): Promise<string> {
  const file = newFile();
  const workspace = openSqliteWorkspace(file);
  await workspace.create(hashesOf(key), deck);
  await workspace.close();
  return file;
}

describe("a workspace's file", () => {
  it("keeps decks from one opening to the next", async () => {
    const key = newDeckKey();
    const workspace = openSqliteWorkspace(await fileWithDeck(key));
    onTestFinished(() => workspace.close());
    expect((await workspace.find(hashOfKey(key)))?.deck).toEqual({ ...deck, version: 1 });
  });

  it("holds no key, only hashes", async () => {
    const key = newDeckKey();
    const bytes = readFileSync(await fileWithDeck(key));
    expect(bytes.includes("年度汇报")).toBe(true);
    expect([bytes.includes(key), bytes.includes(viewKeyOf(key))]).toEqual([false, false]);
  });

  it("may be open in two servers at once, which see each other's decks", async () => {
    const file = newFile();
    const [one, other] = [openSqliteWorkspace(file), openSqliteWorkspace(file)];
    onTestFinished(async () => void (await Promise.all([one.close(), other.close()])));
    const key = newDeckKey();
    await one.create(hashesOf(key), deck);
    expect(await other.save(hashOfKey(key), 1, deck)).toMatchObject({ state: "written" });
    expect(await one.save(hashOfKey(key), 1, deck)).toMatchObject({ state: "changed" });
  });
});

describe("openSqliteWorkspace refuses, in one sentence, and leaves as it is", () => {
  it.each([
    ["of another program", "PRAGMA application_id = 1", "belongs to another program"],
    ["of a newer version", "PRAGMA user_version = 99", "was written by a newer version of this program"],
    [
      "with slides of no deck",
      "PRAGMA foreign_keys = OFF; DELETE FROM decks",
      "is damaged; put back a copy of it",
    ],
  ])("a file %s", async (_name, sql, sentence) => {
    const file = await fileWithDeck(newDeckKey());
    tamper(file, sql);
    const before = readFileSync(file);
    expect(() => openSqliteWorkspace(file)).toThrow(`${file} ${sentence}`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("a file that is no database", () => {
    const file = newFile();
    writeFileSync(file, "nothing but words, and more of them than a header is long. ".repeat(20));
    expect(() => openSqliteWorkspace(file)).toThrow(`${file} is not a database; it is left as it is.`);
  });

  it("a file that was cut short", async () => {
    const file = await fileWithDeck(newDeckKey());
    truncateSync(file, readFileSync(file).length / 2);
    expect(() => openSqliteWorkspace(file)).toThrow(`${file} is damaged`);
  });

  it("a file that another program holds locked, until it lets go", async () => {
    const key = newDeckKey();
    const file = await fileWithDeck(key);
    // Readers pass a writer's lock while there is a log beside the file.
    tamper(file, "PRAGMA journal_mode = DELETE");
    const release = holdLocked(file);
    const said: string[] = [];
    const workspace = openWhenPossible(
      () => openSqliteWorkspace(file),
      (sentence) => void said.push(sentence),
    );
    onTestFinished(() => workspace.close());
    await expect(workspace.find(hashOfKey(key))).rejects.toMatchObject({ trouble: "locked" });
    expect(said).toEqual([
      `${file} is locked by another program. Decks cannot be saved until it can be used.`,
    ]);
    release();
    await expect
      .poll(() => workspace.find(hashOfKey(key)).catch(() => undefined), { timeout: 5000 })
      .toMatchObject({ may: "edit" });
  }, 15_000);
});

describe("an open workspace says what is wrong", () => {
  it("where another program keeps it locked", async () => {
    const key = newDeckKey();
    const file = await fileWithDeck(key);
    const workspace = openSqliteWorkspace(file);
    onTestFinished(() => workspace.close());
    const release = holdLocked(file);
    onTestFinished(release);
    await expect(workspace.save(hashOfKey(key), 1, deck)).rejects.toMatchObject({ trouble: "locked" });
  });

  it("where its disk is full, and keeps what was saved before", async () => {
    const key = newDeckKey();
    const file = await fileWithDeck(key);
    const workspace = openSqliteWorkspace(file, { maxPages: 20 });
    onTestFinished(() => workspace.close());
    const long = { title: "", slides: [{ ...(deck.slides[0] ?? never()), note: "长".repeat(40_000) }] };
    await expect(workspace.save(hashOfKey(key), 1, long)).rejects.toMatchObject({ trouble: "full" });
    expect((await workspace.find(hashOfKey(key)))?.deck).toEqual({ ...deck, version: 1 });
  });
});

function never(): never {
  throw new Error("the deck has a slide");
}
