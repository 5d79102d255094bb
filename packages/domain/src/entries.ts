import { isObserved, type PassedOverReason } from "./cell.ts";
import type { ComparisonSummary, FigureSummary } from "./comparison-summary.ts";
import type { Designation } from "./designation.ts";
import type { Receipt } from "./document.ts";
import { hasNumber, type Observation } from "./observation.ts";
import type { Topic } from "./topic.ts";
import type { Presentation } from "./verdict.ts";

/** How much the printed words give: a number, bounds, no number at all, or a title. */
export const entryStates = ["exact", "interval", "words", "title"] as const;
export type EntryState = (typeof entryStates)[number];

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
export function isEntryWanted(
  entry: Entry,
  { about, use }: { readonly about: Topic | undefined; readonly use: Presentation | undefined },
): boolean {
  if (about !== undefined && entry.topic !== about) return false;
  return use === undefined || (entry.what === "figure" && entry.use === use);
}
