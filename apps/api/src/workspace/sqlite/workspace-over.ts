import type { DeckContent } from "@yiheng/domain";
import type Database from "better-sqlite3";
import type { DeckHashes, KeyHash } from "../deck-hash.ts";
import type { KeptDeck, Workspace, WriteOutcome } from "../workspace.ts";
import { type DeckRow, rightOf } from "./deck-rows.ts";
import { statementsOver } from "./statements.ts";
import { troubleOf } from "./trouble.ts";

/** The workspace in an open database; every write is one transaction. */
export function workspaceOver(database: Database.Database, file: string): Workspace {
  const { rowOf, keptOf, putSlides, addDeck, addKey, raiseDeck, removeDeck } = statementsOver(database);
  const find = (hash: KeyHash) => {
    const row = rowOf(hash);
    return row && keptOf(row);
  };
  const create = ({ edit, view }: DeckHashes, content: DeckContent): WriteOutcome => {
    const present = find(edit);
    if (present) return { state: "changed", kept: present };
    const id = addDeck(content.title);
    addKey(edit, id, "edit");
    addKey(view, id, "view");
    putSlides(id, content);
    return written(find(edit));
  };
  const change = (hash: KeyHash, version: number, write: (row: DeckRow) => KeptDeck | undefined) => {
    const row = rowOf(hash);
    if (row === undefined) return { state: "unknown" } as const;
    if (rightOf(row) !== "edit") return { state: "read-only" } as const;
    if (row.version !== version) return { state: "changed", kept: keptOf(row) } as const;
    return written(write(row));
  };
  const save = (hash: KeyHash, version: number, content: DeckContent) =>
    change(hash, version, ({ id }) => {
      raiseDeck(id, content.title);
      putSlides(id, content);
      return find(hash);
    });
  const remove = (hash: KeyHash, version: number) =>
    change(hash, version, (row) => {
      const kept = keptOf(row);
      removeDeck(row.id);
      return kept;
    });
  const inOne = <Input extends unknown[], Output>(
    kind: "deferred" | "immediate",
    act: (...input: Input) => Output,
  ) => {
    const transaction = database.transaction(act)[kind];
    return async (...input: Input): Promise<Output> => {
      try {
        return transaction(...input);
      } catch (error) {
        throw troubleOf(error, file);
      }
    };
  };
  return {
    find: inOne("deferred", find),
    create: inOne("immediate", create),
    save: inOne("immediate", save),
    remove: inOne("immediate", remove),
    close: () => Promise.resolve(void database.close()),
  };
}

function written(kept: KeptDeck | undefined): WriteOutcome {
  if (kept === undefined) throw new Error("a deck that was just written is not there");
  return { state: "written", kept };
}
