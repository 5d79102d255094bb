import { deckLimits } from "@yiheng/domain";
import { type DeckOutcome, readDeck, saveDeck } from "./deck-api.ts";
import type { Desk } from "./desk.ts";
import { conflictIn, isUnsent, type KnownDeck, withSaved, withTheirs } from "./known-deck.ts";

/** How it stands between this browser and the server, for one deck. */
export type Sending =
  | { readonly state: "at-rest" }
  | { readonly state: "under-way" }
  /** The server does not answer; it is tried again. */
  | { readonly state: "unreachable" }
  /** The server said no; `kind` is the problem's name. */
  | { readonly state: "refused"; readonly kind: string };

const atRest: Sending = { state: "at-rest" };
/** Typing rests this long before it is sent. */
const debounceMs = 800;
/** Who never rests is sent nevertheless. */
const patienceMs = 5000;
const retryMs = 5000;
const slowRetryMs = 30_000;
/** What may pass by itself soon; the rest waits for somebody to do something. */
const passing = ["workspace-locked", "too-many-requests", "internal-error", "request-timeout"];
/** What trying again cannot mend. */
const final = ["unknown-deck", "view-only"];

/** Brings what stands on the desk to the server and back, one request a deck at a time. */
export class Sender {
  readonly #desk: Desk;
  readonly #states = new Map<string, Sending>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #timers = new Map<string, { readonly id: number; readonly since: number }>();
  readonly #listeners = new Set<() => void>();

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.subscribe(() => this.#scheduleAll());
    this.#scheduleAll();
  }

  sending(key: string): Sending {
    return this.#states.get(key) ?? atRest;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sends what is unsent, or asks whether another saved meanwhile; resolves with how it stands then. */
  async meet(key: string): Promise<Sending> {
    this.#cancel(key);
    const running = this.#running.get(key) ?? this.#run(key).finally(() => this.#running.delete(key));
    this.#running.set(key, running);
    await running;
    return this.sending(key);
  }

  /** Sends nothing more of a deck until it changes again; resolves when nothing is under way. */
  async rest(key: string): Promise<void> {
    this.#cancel(key);
    await this.#running.get(key);
    this.#cancel(key);
  }

  /** Sends everything that is unsent at once, as when the page is being left or the server is there again. */
  async meetAll(): Promise<void> {
    await Promise.all(this.#waiting().map(({ key }) => this.meet(key)));
  }

  #waiting(): readonly KnownDeck[] {
    return this.#desk.decks().filter((known) => isSendable(known) && !final.includes(this.#kind(known.key)));
  }

  #kind(key: string): string {
    const sending = this.sending(key);
    return sending.state === "refused" ? sending.kind : "";
  }

  #scheduleAll(): void {
    for (const { key } of this.#waiting()) {
      if (this.sending(key).state === "at-rest") this.#schedule(key, debounceMs);
    }
  }

  /** The latest wish counts, so that typing on puts the sending off, though not for ever. */
  #schedule(key: string, ms: number): void {
    const since = this.#timers.get(key)?.since ?? Date.now();
    clearTimeout(this.#timers.get(key)?.id);
    const wait = ms > patienceMs ? ms : Math.min(ms, Math.max(since + patienceMs - Date.now(), 0));
    this.#timers.set(key, { id: window.setTimeout(() => void this.meet(key), wait), since });
  }

  #cancel(key: string): void {
    clearTimeout(this.#timers.get(key)?.id);
    this.#timers.delete(key);
  }

  async #run(key: string): Promise<void> {
    const known = this.#desk.deck(key);
    if (known === undefined) return;
    this.#set(key, { state: "under-way" });
    const outcome = await this.#ask(known);
    this.#take(key, known, outcome);
  }

  #ask(known: KnownDeck): Promise<DeckOutcome> {
    const { key, base, content } = known;
    return isSendable(known)
      ? saveDeck(key, content, base?.version)
      : readDeck(key, known.rival?.version ?? base?.version);
  }

  #take(key: string, asked: KnownDeck, outcome: DeckOutcome): void {
    switch (outcome.state) {
      case "kept": {
        const { kept } = outcome;
        this.#set(key, atRest);
        this.#desk.receive(key, (now) =>
          isSendable(asked) ? withSaved(now, asked.content, kept) : withTheirs(now, kept),
        );
        return;
      }
      case "changed":
        this.#set(key, atRest);
        this.#desk.receive(key, (now) => withTheirs(now, outcome.kept));
        return;
      case "unchanged":
        this.#set(key, atRest);
        this.#scheduleAll();
        return;
      case "unreachable":
        this.#set(key, outcome);
        if (isSendable(asked)) this.#schedule(key, retryMs);
        return;
      case "refused": {
        const { kind, retryAfterMs = passing.includes(kind) ? retryMs : slowRetryMs } = outcome;
        this.#set(key, { state: "refused", kind });
        if (isSendable(asked) && !final.includes(kind)) this.#schedule(key, retryAfterMs);
      }
    }
  }

  #set(key: string, sending: Sending): void {
    this.#states.set(key, sending);
    for (const listener of this.#listeners) listener();
  }
}

/** Whether there is something that the server would take: not while a person has to decide, or has to remove slides. */
export function isSendable(known: KnownDeck): boolean {
  return (
    isUnsent(known) && conflictIn(known) === undefined && known.content.slides.length <= deckLimits.slides
  );
}
