import { keptDeckSchema, paths } from "@yiheng/contract";
import type { DeckContent } from "@yiheng/domain";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder, testPackage } from "../testing/test-data.ts";
import { newDeckKey } from "./deck-hash.ts";
import { openSqliteWorkspace } from "./sqlite/open-workspace.ts";

const clients = 10;
const runMs = 1500;

async function launch(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../main.ts")], {
    env: { ...process.env, PORT: "0", YIHENG_DATA: testPackage, YIHENG_VAR: folder, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const address = /(http:\/\/\S+)/u.exec(said)?.[1];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`the server ended: ${said}`);
}

/** The deck as one client saves it the n-th time: every save can be told from every other. */
function deckOf(client: number, save: number): DeckContent {
  const slides = Array.from({ length: 8 }, (_, at) => ({
    id: String(at),
    view: "/",
    headline: `第 ${client} 位的第 ${save} 次保存，第 ${at} 页`,
    note: "备注".repeat(200),
    layout: "page" as const,
    hidden: at % 2 === 0,
  }));
  return { title: `${client}/${save}`, slides };
}

/** Saves as fast as it can until the server dies; the number of the last save that was acknowledged. */
async function saveUntilKilled(address: string, key: string, client: number): Promise<number> {
  for (let save = 1; ; save += 1) {
    const basis = save === 1 ? { "if-none-match": "*" } : { "if-match": `"${save - 1}"` };
    try {
      const answer = await fetch(`${address}${paths.decks}/${key}`, {
        method: "PUT",
        headers: { "content-type": "application/json", ...basis },
        body: JSON.stringify(deckOf(client, save)),
      });
      const { deck } = keptDeckSchema.parse(await answer.json());
      expect(deck.version).toBe(save);
    } catch (error) {
      if (error instanceof TypeError) return save - 1;
      throw error;
    }
  }
}

it("a server killed while ten clients save decks loses no save that it acknowledged", async () => {
  const folder = temporaryFolder();
  const keys = Array.from({ length: clients }, newDeckKey);
  const { child, address } = await launch(folder);
  const saving = keys.map((key, client) => saveUntilKilled(address, key, client));
  await new Promise((resolve) => setTimeout(resolve, runMs));
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
  const acknowledged = await Promise.all(saving);
  expect(Math.min(...acknowledged)).toBeGreaterThan(1);

  // Opening checks the whole file for damage.
  await openSqliteWorkspace(join(folder, "workspace.sqlite")).close();
  const again = await launch(folder);
  for (const [client, key] of keys.entries()) {
    const answer = await fetch(`${again.address}${paths.decks}/${key}`);
    const { deck } = keptDeckSchema.parse(await answer.json());
    // The save on its way when the server died may have been written too, but wholly or not at all.
    expect(deck.version - (acknowledged[client] ?? 0)).toBeOneOf([0, 1]);
    expect(deck).toEqual({ ...deckOf(client, deck.version), version: deck.version });
  }
}, 40_000);
