import { deckContentSchema, deckSchema, keptDeckSchema } from "@yiheng/contract";
import { cleanContent, isDeckKey } from "@yiheng/domain";
import { existsSync, readFileSync } from "node:fs";
import * as z from "zod/mini";
import { hashOfKey } from "../workspace/deck-hash.ts";
import { openSqliteWorkspace } from "../workspace/sqlite/open-workspace.ts";
import { WorkspaceTrouble } from "../workspace/workspace.ts";
import type { PackedDeck } from "./pack-content.ts";

/** There is no deck to pack, with the reason in a sentence. */
export class NoDeck extends Error {
  override readonly name = "NoDeck";
}

/** Finds the deck that was named: by a key or a link in the workspace, or a file that holds it. Throws `NoDeck`. */
export async function findDeck(named: string, workspaceFile: string): Promise<PackedDeck> {
  const key = /\/decks\/([^/?#\s]+)/u.exec(named)?.[1] ?? named;
  return isDeckKey(key) ? keptDeck(key, workspaceFile) : deckInFile(named);
}

async function keptDeck(key: string, workspaceFile: string): Promise<PackedDeck> {
  if (!existsSync(workspaceFile)) throw new NoDeck(`No decks are kept here: there is no ${workspaceFile}.`);
  try {
    const workspace = openSqliteWorkspace(workspaceFile);
    const kept = await workspace.find(hashOfKey(key));
    await workspace.close();
    if (kept === undefined)
      throw new NoDeck("No deck has this link. It may have been cut short, or the deck was removed.");
    return { ...kept.deck, savedAt: kept.savedAt };
  } catch (error) {
    if (error instanceof WorkspaceTrouble) throw new NoDeck(error.message);
    throw error;
  }
}

/** A deck as the API answers it, or only what is in it. */
function deckInFile(file: string): PackedDeck {
  const json = jsonIn(file);
  const kept = z.safeParse(keptDeckSchema, json);
  if (kept.success) return { ...kept.data.deck, ...cleanContent(kept.data.deck), savedAt: kept.data.savedAt };
  const versioned = z.safeParse(deckSchema, json);
  if (versioned.success) return { ...cleanContent(versioned.data), version: versioned.data.version };
  const content = z.safeParse(deckContentSchema, json);
  if (content.success) return cleanContent(content.data);
  const [issue] = content.error.issues;
  const where = issue?.path.join(".") || "the whole";
  throw new NoDeck(`${file} holds no deck: ${where}: ${issue?.message ?? "is none"}.`);
}

function jsonIn(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new NoDeck(`“${file}” is neither the key nor a link of a deck, and there is no such file.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NoDeck(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
