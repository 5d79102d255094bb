import {
  afterChange,
  afterMerge,
  beginHistory,
  type DeckContent,
  type DeckHistory,
  isSameContent,
  redo,
  undo,
} from "@yiheng/domain";
import { type KnownDeck, withOtherTab } from "./known-deck.ts";
import { newStamp } from "./new-key.ts";
import type { Shelf } from "./shelf.ts";

interface Entry {
  readonly known: KnownDeck;
  readonly history: DeckHistory;
  /** As it was last read from or written to this machine. */
  readonly seen: KnownDeck | undefined;
}

/**
 * The decks of this browser, as this tab has them open. Every change is on the shelf within moments; where another tab
 * changed the same deck meanwhile, the changes of both are put together.
 */
export class Desk {
  readonly shelf: Shelf;
  /** Tells other tabs that something was written. */
  readonly #announce: () => void;
  readonly #entries = new Map<string, Entry>();
  readonly #forgotten = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #list: readonly KnownDeck[] | undefined;
  #isRefused = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(shelf: Shelf, announce: () => void = () => undefined) {
    this.shelf = shelf;
    this.#announce = announce;
  }

  /** Whether what stands here is also kept on this machine; not so where the browser refuses to write it. */
  get isKept(): boolean {
    return this.shelf.kind !== "memory" && !this.#isRefused;
  }

  /** Every deck that this browser knows, the one used last first. */
  decks(): readonly KnownDeck[] {
    this.#list ??= [...this.#entries.values()]
      .map(({ known }) => known)
      .sort((one, other) => other.usedAt.localeCompare(one.usedAt));
    return this.#list;
  }

  deck(key: string): KnownDeck | undefined {
    return this.#entries.get(key)?.known;
  }

  history(key: string): DeckHistory | undefined {
    return this.#entries.get(key)?.history;
  }

  /** Takes in a deck that is new here. */
  put(known: KnownDeck): void {
    this.#forgotten.delete(known.key);
    this.#set(known.key, { known, history: beginHistory(known.content), seen: undefined });
    this.#write(known.key);
  }

  /** A step of the person's own, which can be undone; steps about the same thing in a row are one. */
  edit(key: string, change: (deck: DeckContent) => DeckContent, about?: string): void {
    this.#step(key, (history) => afterChange(history, change(history.present), about));
  }

  undo(key: string): void {
    this.#step(key, undo);
  }

  redo(key: string): void {
    this.#step(key, redo);
  }

  /** What becomes of a deck through no step of this person, as when the server has saved it. */
  receive(key: string, change: (known: KnownDeck) => KnownDeck): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const known = change(entry.known);
    if (known === entry.known) return;
    this.#set(key, received(entry, known));
    this.#write(key);
  }

  /** Takes a deck off this browser's list; whoever has its link still opens it. */
  forget(key: string): void {
    this.#entries.delete(key);
    this.#forgotten.add(key);
    this.#tell();
    this.#write(key);
  }

  /** Reads again what another tab wrote. */
  async reread(): Promise<void> {
    const stored = await this.shelf.all();
    for (const [key, { seen }] of this.#entries) {
      if (seen !== undefined && stored.every((one) => one.key !== key)) this.#entries.delete(key);
    }
    for (const one of stored) {
      const entry = this.#entries.get(one.key);
      if (this.#forgotten.has(one.key) || entry?.seen?.stamp === one.stamp) continue;
      this.#entries.set(one.key, entry === undefined ? entryOf(one) : metBy(entry, one));
    }
    this.#tell();
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #step(key: string, change: (history: DeckHistory) => DeckHistory): void {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.known.may === "view") return;
    const history = change(entry.history);
    if (history === entry.history) return;
    const known = { ...entry.known, content: history.present, usedAt: new Date().toISOString() };
    this.#set(key, { ...entry, known, history });
    this.#write(key);
  }

  #set(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    this.#tell();
  }

  #tell(): void {
    this.#list = undefined;
    for (const listener of this.#listeners) listener();
  }

  #write(key: string): void {
    this.#writing = this.#writeAfter(this.#writing, key);
  }

  /** One write after another, so that none overtakes the one before. */
  async #writeAfter(before: Promise<void>, key: string): Promise<void> {
    await before;
    try {
      await this.#writeNow(key);
      this.#isRefused = false;
      this.#announce();
    } catch {
      this.#isRefused = true;
    }
    this.#tell();
  }

  async #writeNow(key: string): Promise<void> {
    let before: Entry | undefined;
    let written: KnownDeck | undefined;
    await this.shelf.update(key, (stored) => {
      before = this.#entries.get(key);
      written = before && { ...(stored ? metBy(before, stored) : before).known, stamp: newStamp() };
      return written;
    });
    this.#forgotten.delete(key);
    const now = this.#entries.get(key);
    if (before === undefined || written === undefined || now === undefined) return;
    // What was done here while it was written stays, and is written next.
    const known = now.known === before.known ? written : withOtherTab(before.known, now.known, written);
    this.#entries.set(key, { ...received(now, known), seen: written });
  }
}

function entryOf(stored: KnownDeck): Entry {
  return { known: stored, history: beginHistory(stored.content), seen: stored };
}

function received(entry: Entry, known: KnownDeck): Entry {
  if (isSameContent(entry.history.present, known.content)) return { ...entry, known };
  const history = afterMerge(entry.history, known.content);
  return { ...entry, known: { ...known, content: history.present }, history };
}

/** The deck as it is here with what another tab wrote since both read the same. */
function metBy(entry: Entry, stored: KnownDeck): Entry {
  const { known, seen } = entry;
  if (seen === undefined || stored.stamp === seen.stamp) return entry;
  return { ...received(entry, withOtherTab(seen, known, stored)), seen: stored };
}
