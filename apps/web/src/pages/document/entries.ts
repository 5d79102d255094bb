import {
  type ComparisonSummary,
  type Designation,
  type FigureSummary,
  groupBy,
  hasNumber,
  isObserved,
  type Observation,
  type PassedOverReason,
  type Presentation,
  type Receipt,
} from "@yiheng/domain";
import { type Selection, topics } from "../../selection/selection.ts";

/** How much the printed words give: a number, bounds, no number at all, or a title. */
export const entryStates = ["exact", "interval", "words", "title"] as const;
export type EntryState = (typeof entryStates)[number];

/** What an entry is about: a domain of indicators, or a title. */
export type Topic = (typeof topics)[number];

/** Where a figure stands among the comparisons: charted, or passed over for a reason. */
export interface Placing {
  readonly comparison: ComparisonSummary;
  readonly figure: FigureSummary;
  readonly passedOver?: PassedOverReason;
}

interface Taken {
  readonly id: string;
  readonly receipt: Receipt;
  readonly state: EntryState;
  readonly topic: Topic;
}

export interface FigureEntry extends Taken {
  readonly what: "figure";
  readonly observation: Observation;
  readonly placing: Placing;
  /** How far it goes: on a shared axis, beside others, or only told. */
  readonly use: Presentation;
}

export interface TitleEntry extends Taken {
  readonly what: "title";
  readonly designation: Designation;
}

/** One thing taken from a document. */
export type Entry = FigureEntry | TitleEntry;

/** Where every figure stands, charted or passed over. */
export function placingsOf(comparisons: readonly ComparisonSummary[]): ReadonlyMap<string, Placing> {
  const placings = new Map<string, Placing>();
  for (const comparison of comparisons) {
    for (const cell of comparison.cells) {
      if (isObserved(cell)) placings.set(cell.observation.id, { comparison, figure: cell.observation });
      for (const { observation, reason } of cell.passedOver)
        placings.set(observation.id, { comparison, figure: observation, passedOver: reason });
    }
  }
  return placings;
}

/** What was taken from a document, figures and titles together, in reading order. */
export function entriesOf(
  observations: readonly Observation[],
  designations: readonly Designation[],
  placings: ReadonlyMap<string, Placing>,
): readonly Entry[] {
  const figures = observations.map((observation) => figureEntry(observation, placings.get(observation.id)));
  const titles = designations.map((designation): TitleEntry => ({
    what: "title",
    id: designation.id,
    receipt: designation.receipt,
    state: "title",
    topic: "title",
    designation,
  }));
  const inOrder = (a: Entry, b: Entry) => a.receipt.start - b.receipt.start || a.receipt.end - b.receipt.end;
  return [...figures, ...titles].sort(inOrder);
}

function figureEntry(observation: Observation, placing: Placing | undefined): FigureEntry {
  if (placing === undefined) throw new TypeError(`${observation.id} stands in no comparison`);
  const { comparison, passedOver } = placing;
  return {
    what: "figure",
    id: observation.id,
    receipt: observation.receipt,
    state: stateOf(observation),
    topic: comparison.indicator.domain,
    observation,
    placing,
    use: passedOver === undefined ? comparison.presentation : "text-only",
  };
}

function stateOf(observation: Observation): EntryState {
  if (!hasNumber(observation)) return "words";
  return observation.quantity.value === undefined ? "interval" : "exact";
}

/** Which entries a selection asks for; titles stand on no axis, so a use asks for figures. */
export function isWanted(entry: Entry, { about, use }: Pick<Selection, "about" | "use">): boolean {
  if (about !== undefined && entry.topic !== about) return false;
  return use === undefined || (entry.what === "figure" && entry.use === use);
}

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
