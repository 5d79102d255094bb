import type { Quantity } from "@yiheng/quantity";
import { isObserved, type Cell } from "../cell.ts";
import type { DocumentId } from "../document.ts";
import type { Hospital } from "../hospital.ts";
import type { Indicator } from "../indicator.ts";
import type { Observation, ObservationId } from "../observation.ts";
import { yearOf } from "../period.ts";
import { statableWords } from "./ask.ts";
import type { AskedPeriod } from "./asked-period.ts";

/** What is known when an answer is imagined. */
export interface AnswerGrounds {
  readonly indicator: Indicator;
  readonly hospital: Hospital;
  /** The hospital's cell as it is. */
  readonly cell: Cell;
  /** Usable figures of other hospitals of its class. */
  readonly sameClass: readonly Observation[];
}

/**
 * The answer that a question hopes for: exact, achieved, of the whole hospital, as the indicator is defined, with
 * everything stated that it needs. It agrees with what the hospital printed; no verdict depends on its amount.
 */
export function idealAnswer(
  { indicator, hospital, cell, sameClass }: AnswerGrounds,
  { period, basePeriod }: AskedPeriod,
): Observation {
  const ranked = sameClass.filter((other) => yearOf(other.period) === yearOf(period));
  return {
    id: `${hospital.id}-${indicator.id}-answer` as ObservationId,
    hospital: hospital.id,
    indicator: indicator.id,
    scope: "hospital",
    period,
    quantity: agreeing(cell, indicator),
    statement: "actual",
    ...(indicator.conditions.includes("population-stated") && { population: populationAmong(ranked) }),
    ...(basePeriod !== undefined && { basePeriod }),
    stated: statableWords(indicator.conditions),
    conflictsWith: [],
    receipt: {
      document: "" as DocumentId,
      section: "",
      paragraph: 1,
      start: 0,
      end: 1,
      printed: "",
      isReply: true,
    },
  };
}

/** How many are ranked in a year is one number for a class; where nobody prints it, it is like nobody's. */
function populationAmong(ranked: readonly Observation[]): { readonly size: number } {
  return { size: ranked.find(({ population }) => population?.size !== undefined)?.population?.size ?? 0 };
}

/** An exact amount within the figure that is printed; any amount where none is. */
function agreeing(cell: Cell, { unit }: Indicator): Quantity {
  const printed = isObserved(cell)
    ? cell.observation
    : cell.passedOver.find(({ reason }) => reason === "conflict")?.observation;
  return {
    value: printed === undefined ? 1 : within(printed.quantity),
    bound: "exact",
    qualifier: "exact",
    unit,
  };
}

function within({ value, lower, upper }: Quantity): number {
  if (value !== undefined) return value;
  if (lower !== undefined && upper !== undefined) return (lower + upper) / 2;
  return lower === undefined ? (upper ?? 2) - 1 : lower + 1;
}
