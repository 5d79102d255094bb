import { type CellSummary, type ComparisonSummary, type FigureSummary, isObserved } from "@yiheng/domain";
import { type End, ends, type Quantity } from "@yiheng/quantity";

/** The range of a strip's axis; zero is always on it. */
export interface StripAxis {
  readonly from: number;
  readonly to: number;
}

/** The axis that holds every figure of a comparison, contradicting ones too, with room for open ends. */
export function stripAxis({ cells }: Pick<ComparisonSummary, "cells">): StripAxis {
  const limits = cells.flatMap(figuresOn).flatMap(({ quantity }) => {
    const { lower, upper } = ends(quantity);
    return [lower?.at ?? 0, upper?.at ?? 0];
  });
  const greatest = Math.max(0, ...limits);
  const from = Math.min(0, ...limits);
  return { from, to: greatest === 0 && from === 0 ? 1 : roundUp(greatest) };
}

/** The figure that stands for the hospital, and those that contradict it. */
export function figuresOn(cell: CellSummary): readonly FigureSummary[] {
  const rivals = rivalsOf(cell);
  return isObserved(cell) ? [cell.observation, ...rivals] : rivals;
}

export function rivalsOf({ passedOver }: CellSummary): readonly FigureSummary[] {
  return passedOver.filter(({ reason }) => reason === "conflict").map(({ observation }) => observation);
}

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8 and their tenfolds, so that an axis ends on a round number. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= value * (1 - 1e-9));
  return Number(((factor ?? 10) * power).toPrecision(12));
}

/** How an end of a mark is drawn: firm as printed, fading by convention, or open to the axis' end. */
export type EndForm = "firm" | "fading" | "open";

/** Where a figure lies on the axis, in percent of its length. */
export interface StripMark {
  readonly isPoint: boolean;
  readonly from: number;
  readonly to: number;
  readonly low: EndForm;
  readonly high: EndForm;
}

/** Lays a figure on the axis; an open end runs on to where the axis ends. */
export function stripMark(quantity: Quantity, axis: StripAxis): StripMark {
  const { lower, upper } = ends(quantity);
  const at = (value: number) => ((value - axis.from) / (axis.to - axis.from || 1)) * 100;
  return {
    isPoint: quantity.value !== undefined,
    from: at(lower?.at ?? axis.from),
    to: at(upper?.at ?? axis.to),
    low: formOf(lower),
    high: formOf(upper),
  };
}

function formOf(end: End | undefined): EndForm {
  if (end === undefined) return "open";
  return end.basis === "convention" ? "fading" : "firm";
}
