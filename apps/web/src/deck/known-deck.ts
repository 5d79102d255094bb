import type { KeptDeckAnswer } from "@yiheng/contract";
import {
  type DeckContent,
  type DeckRight,
  emptyDeck,
  isClean,
  isSameContent,
  mergeDecks,
  type Slide,
} from "@yiheng/domain";

/** A version that the server has confirmed. */
export interface ServerVersion {
  readonly version: number;
  /** When it was saved, ISO. */
  readonly savedAt: string;
  readonly content: DeckContent;
}

/** A deck as this browser knows it: what it says here, and what the server said last. */
export interface KnownDeck {
  /** The key that this browser was given or made. */
  readonly key: string;
  readonly may: DeckRight;
  /** The key that only shows the deck; the server tells it with the first save. */
  readonly viewKey?: string | undefined;
  readonly content: DeckContent;
  /** When it was changed or added to here, ISO; the latest is the one that slides go into. */
  readonly usedAt: string;
  /** The last version that the server and this browser agree on; none before the first save. */
  readonly base?: ServerVersion | undefined;
  /** What another saved meanwhile, while a person has to decide between the two. */
  readonly rival?: ServerVersion | undefined;
  /** Changes with each write to this machine, so that tabs notice each other. */
  readonly stamp: string;
}

/** Whether the server does not have what stands here. */
export function isUnsent({ may, content, base }: KnownDeck): boolean {
  return may === "edit" && (base === undefined || !isSameContent(base.content, content));
}

/** What a person has to decide: the two versions put together; undefined where nothing contradicts. */
export function conflictIn({ content, base, rival }: KnownDeck) {
  if (rival === undefined) return undefined;
  const merge = mergeDecks(base?.content ?? emptyDeck(""), content, rival.content);
  return isClean(merge) ? undefined : merge;
}

/** The deck once the server has what was sent; what was typed meanwhile stays to be sent. */
export function withSaved(known: KnownDeck, sent: DeckContent, kept: KeptDeckAnswer): KnownDeck {
  const base = versionOf(kept);
  const { merged } = mergeDecks(sent, known.content, base.content);
  return { ...known, content: merged, base, rival: undefined, viewKey: kept.keys.view };
}

/** The deck with what another saved in it; where both changed the same, both stand side by side until it is decided. */
export function withTheirs(known: KnownDeck, kept: KeptDeckAnswer): KnownDeck {
  const rival = versionOf(kept);
  const met = { ...known, may: kept.may, viewKey: kept.keys.view, rival };
  // Who may only look has nothing to contradict with.
  if (kept.may === "view") return { ...met, content: rival.content, base: rival, rival: undefined };
  if (conflictIn(met) !== undefined) return met;
  const { merged } = mergeDecks(known.base?.content ?? emptyDeck(""), known.content, rival.content);
  return { ...met, content: merged, base: rival, rival: undefined };
}

/** The deck after a person has decided; it is based on the version that it contradicted. */
export function withDecision(known: KnownDeck, content: DeckContent): KnownDeck {
  return { ...known, content, base: known.rival ?? known.base, rival: undefined };
}

/** A deck that was changed in this tab and in another at once, since both read `seen`: both sides' slides stay. */
export function withOtherTab(seen: KnownDeck, here: KnownDeck, other: KnownDeck): KnownDeck {
  const { merged } = mergeDecks(seen.content, here.content, other.content);
  const isNewer = (other.base?.version ?? 0) > (here.base?.version ?? 0);
  const { base, rival } = isNewer ? other : here;
  return { ...here, content: merged, base, rival, viewKey: here.viewKey ?? other.viewKey };
}

/** A deck that nobody has but this browser. */
export function newDeck(key: string, title: string, slides: readonly Slide[] = []): KnownDeck {
  return { key, may: "edit", content: { title, slides }, usedAt: now(), stamp: "" };
}

/** A deck as it comes from a link. */
export function openedDeck(key: string, kept: KeptDeckAnswer): KnownDeck {
  const base = versionOf(kept);
  const { may, keys } = kept;
  return { key, may, viewKey: keys.view, content: base.content, base, usedAt: now(), stamp: "" };
}

function versionOf({ deck, savedAt }: KeptDeckAnswer): ServerVersion {
  const { version, ...content } = deck;
  return { version, savedAt, content };
}

function now(): string {
  return new Date().toISOString();
}
