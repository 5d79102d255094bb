import { type Entry, type EntryState, groupBy, type Topic, topics } from "@yiheng/domain";

/** The topics that occur, in the order in which domains stand everywhere, titles last. */
export function topicsOf(entries: readonly Entry[]): readonly Topic[] {
  const present = new Set(entries.map(({ topic }) => topic));
  return topics.filter((topic) => present.has(topic));
}

/** How many entries there are of each state. */
export function countStates(entries: readonly Entry[]): Readonly<Record<EntryState, number>> {
  const groups = groupBy(entries, ({ state }) => state);
  const count = (state: EntryState) => groups.get(state)?.length ?? 0;
  return { exact: count("exact"), interval: count("interval"), words: count("words"), title: count("title") };
}

/** A stretch of a document under one heading. */
export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Entries by the sections they are printed in; a section that is taken up again stands again. */
export function sectionsOf(entries: readonly Entry[]): readonly Section[] {
  const sections: { heading: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const current = sections.at(-1);
    if (current?.heading === entry.receipt.section) current.entries.push(entry);
    else sections.push({ heading: entry.receipt.section, entries: [entry] });
  }
  return sections;
}

/** The entry so many steps after another one; the first or the last from nowhere, and the ends hold. */
export function stepFrom(
  entries: readonly Entry[],
  from: string | undefined,
  step: 1 | -1,
): Entry | undefined {
  const index = entries.findIndex(({ id }) => id === from);
  if (index < 0) return step > 0 ? entries[0] : entries.at(-1);
  return entries[Math.min(entries.length - 1, Math.max(0, index + step))];
}
