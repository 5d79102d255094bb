import type { Localized } from "@yiheng/domain";
import { matchInitials } from "./initials.ts";

/** What can be found, in the order in which equally good results stand. */
export const findableKinds = ["hospital", "indicator", "specialty", "document"] as const;
export type FindableKind = (typeof findableKinds)[number];

/** One thing that a search may lead to. */
export interface Findable {
  readonly kind: FindableKind;
  readonly id: string;
  readonly name: Localized;
  /** Other names in either language, among them the id. */
  readonly aliases: readonly string[];
  /** What tells it from others of a like name. */
  readonly detail: Localized;
}

/**
 * The things whose names hold every word that was typed, in Chinese, in English or as initials of
 * pinyin; the best first. Nothing typed finds nothing.
 */
export function find(things: readonly Findable[], typed: string, limit: number): readonly Findable[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return things
    .map((thing) => ({ thing, cost: costOf(thing, words) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || rank(a.thing) - rank(b.thing))
    .slice(0, limit)
    .map(({ thing }) => thing);
}

function rank({ kind }: Findable): number {
  return findableKinds.indexOf(kind);
}

/** An alias is a slightly worse match than the name itself; one word without a match is none at all. */
function costOf({ name, aliases }: Findable, words: readonly string[]): number {
  const costs = words.map((word) => {
    const own = Math.min(nameCost(name.zh, word), nameCost(name.en, word));
    return Math.min(own, ...aliases.map((alias) => nameCost(alias, word) + 0.5));
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function nameCost(name: string, word: string): number {
  const text = plain(name);
  if (text === word) return 0;
  if (text.startsWith(word)) return 1;
  if (/^[a-z]+$/u.test(word)) return Math.min(latinCost(text, word), initialsCost(name, word));
  return text.includes(word) ? 3 : Number.POSITIVE_INFINITY;
}

/** A Latin word is found at the beginning of words only: “rate” is not meant by “ra” inside “literature”. */
function latinCost(text: string, word: string): number {
  return text.split(/[^a-z0-9]+/u).some((part) => part.startsWith(word)) ? 2 : Number.POSITIVE_INFINITY;
}

/** One letter alone inside a name says nothing. */
function initialsCost(name: string, word: string): number {
  if (!/\p{Script=Han}/u.test(name)) return Number.POSITIVE_INFINITY;
  const place = matchInitials(name, word);
  if (place === "start") return 2;
  return place === "inside" && word.length > 1 ? 4 : Number.POSITIVE_INFINITY;
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}
