import type { Selection } from "@yiheng/address";
import { type Domain, domains, groupBy, type Indicator, narrowIndicators } from "@yiheng/domain";

/** What narrows the dictionary; anything not chosen lets everything through. */
export type Wanted = Pick<Selection, "about" | "kind" | "polarity" | "appraisal">;

/** The indicators that a choice leaves, in their order. */
export function narrow(indicators: readonly Indicator[], wanted: Wanted): readonly Indicator[] {
  const { about, ...others } = wanted;
  return narrowIndicators(indicators, { domain: about === "title" ? undefined : about, ...others });
}

/** Indicators under their domains, in the order in which domains stand everywhere; empty ones are left out. */
export function byDomain(
  indicators: readonly Indicator[],
): readonly { readonly domain: Domain; readonly members: readonly Indicator[] }[] {
  const groups = groupBy(indicators, ({ domain }) => domain);
  return domains.flatMap((domain) => {
    const members = groups.get(domain);
    return members ? [{ domain, members }] : [];
  });
}

/** How many indicators each word of one facet would leave, the other facets as chosen; words that leave none are left out. */
export function countsOf<Word extends string>(
  indicators: readonly Indicator[],
  words: readonly Word[],
  wantedWith: (word: Word) => Wanted,
): readonly (readonly [word: Word, count: number])[] {
  return words
    .map((word) => [word, narrow(indicators, wantedWith(word)).length] as const)
    .filter(([, count]) => count > 0);
}
