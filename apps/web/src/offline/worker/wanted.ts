import { type Domain, domains, type PeriodRule, periodRules } from "@yiheng/domain";
import type { Lists } from "./lists.ts";

/** What a query of the API asks for; absent means everything. */
export interface Wanted {
  readonly hospital?: readonly string[];
  readonly among?: readonly string[];
  readonly indicator?: readonly string[];
  readonly document?: readonly string[];
  readonly domain?: Domain;
  readonly period: PeriodRule;
}

const lists = {
  hospital: "hospitals",
  among: "hospitals",
  indicator: "indicators",
  document: "documents",
} as const satisfies Partial<Record<keyof Wanted, keyof Lists>>;

/** Reads a query; undefined for a key, word or id that only the server can answer or properly refuse. */
export function parseWanted(query: URLSearchParams, known: Lists): Wanted | undefined {
  const wanted: Record<string, unknown> = { period: "latest" };
  for (const [key, text] of query) {
    const value = valueOf(key, text, known);
    if (value === undefined) return undefined;
    wanted[key] = value;
  }
  return wanted as unknown as Wanted;
}

function valueOf(key: string, text: string, known: Lists): string | readonly string[] | undefined {
  if (key === "period") return periodRules.find((rule) => rule === text);
  if (key === "domain") return domains.find((domain) => domain === text);
  if (!isListKey(key)) return undefined;
  const ids = text.split(",");
  const all: readonly { readonly id: string }[] = known[lists[key]];
  return ids.every((wanted) => all.some(({ id }) => id === wanted)) ? ids : undefined;
}

function isListKey(key: string): key is keyof typeof lists {
  return Object.hasOwn(lists, key);
}
