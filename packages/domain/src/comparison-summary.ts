import type { MissingCell, ObservedCell, PassedOver } from "./cell.ts";
import type { Comparison } from "./comparison.ts";
import type { Reason } from "./comparability/reason.ts";
import type { Observation } from "./observation.ts";

/** What a table shows of a figure; its receipt is one request away. */
export type FigureSummary = Pick<Observation, "id" | "scope" | "period" | "quantity"> & {
  /** The words of an approximate figure, which its interval alone could not give back. */
  readonly printed?: string;
};

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

/** A comparison cut down, with the words of what is not exact. */
export function summaryOf(comparison: Comparison): ComparisonSummary {
  const { indicator, verdict, presentation, reasons } = comparison;
  const cells = comparison.cells.map((cell): CellSummary => {
    const passedOver = cell.passedOver.map(({ reason, observation }) => ({
      reason,
      observation: figureOf(observation),
    }));
    const { hospital } = cell;
    return cell.state === "observed"
      ? { hospital, state: cell.state, observation: figureOf(cell.observation), passedOver }
      : { hospital, state: cell.state, missing: cell.missing, passedOver };
  });
  return { indicator, verdict, presentation, reasons, cells };
}

function figureOf({ id, scope, period, quantity, receipt }: Observation): FigureSummary {
  return { id, scope, period, quantity, ...(quantity.bound !== "exact" && { printed: receipt.printed }) };
}
