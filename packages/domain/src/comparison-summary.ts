import type { MissingCell, ObservedCell, PassedOver } from "./cell.ts";
import type { Comparison } from "./comparison.ts";
import type { Reason } from "./comparability/reason.ts";
import type { Observation } from "./observation.ts";

/** What a table shows of a figure; its receipt is one request away. */
export type FigureSummary = Pick<Observation, "id" | "scope" | "period" | "quantity">;

/** A reason with all that its sentence names. */
export type ReasonSummary = Pick<Reason, "code" | "hospitals" | "details">;

interface Cut {
  readonly passedOver: readonly (Pick<PassedOver, "reason"> & { readonly observation: FigureSummary })[];
}

/** A cell without what only a receipt needs; every `Cell` is one. */
export type CellSummary =
  | (Pick<ObservedCell, "hospital" | "state"> & Cut & { readonly observation: FigureSummary })
  | (Pick<MissingCell, "hospital" | "state" | "missing"> & Cut);

/** A comparison as a table of many shows it; every `Comparison` is one. */
export interface ComparisonSummary extends Pick<Comparison, "indicator" | "verdict" | "presentation"> {
  readonly cells: readonly CellSummary[];
  readonly reasons: readonly ReasonSummary[];
}
