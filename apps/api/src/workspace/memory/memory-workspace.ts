import type { Deck, DeckRight } from "@yiheng/domain";
import type { KeyHash } from "../deck-hash.ts";
import type { KeptDeck, Workspace, WriteOutcome } from "../workspace.ts";

interface Kept {
  deck: Deck;
  savedAt: string;
}

/** A workspace that lasts as long as the process. */
export function openMemoryWorkspace(): Workspace {
  const entries = new Map<string, { readonly kept: Kept; readonly may: DeckRight }>();
  const now = () => new Date().toISOString();
  const found = (hash: KeyHash): KeptDeck | undefined => {
    const entry = entries.get(hash.toString("hex"));
    return entry && { ...entry.kept, may: entry.may };
  };
  /** Writes where the key may and the version is the present one. */
  const write = (hash: KeyHash, version: number, change: (kept: Kept) => void): Promise<WriteOutcome> => {
    const entry = entries.get(hash.toString("hex"));
    if (entry === undefined) return Promise.resolve({ state: "unknown" });
    if (entry.may !== "edit") return Promise.resolve({ state: "read-only" });
    const { kept, may } = entry;
    if (kept.deck.version !== version) return Promise.resolve({ state: "changed", kept: { ...kept, may } });
    change(kept);
    return Promise.resolve({ state: "written", kept: { ...kept, may } });
  };
  return {
    find: (hash) => Promise.resolve(found(hash)),
    create: ({ edit, view }, content) => {
      const present = found(edit);
      if (present) return Promise.resolve({ state: "changed", kept: present });
      const kept = { deck: { ...content, version: 1 }, savedAt: now() };
      entries.set(edit.toString("hex"), { kept, may: "edit" });
      entries.set(view.toString("hex"), { kept, may: "view" });
      return Promise.resolve({ state: "written", kept: { ...kept, may: "edit" } });
    },
    save: (hash, version, content) =>
      write(hash, version, (kept) => {
        kept.deck = { ...content, version: version + 1 };
        kept.savedAt = now();
      }),
    remove: (hash, version) =>
      write(hash, version, (removed) => {
        for (const [key, { kept }] of entries) if (kept === removed) entries.delete(key);
      }),
    close: () => Promise.resolve(),
  };
}
