import {
  compare,
  type Hospital,
  type HospitalId,
  isObserved,
  type ObservationId,
  type Verdict,
} from "@yiheng/domain";
import type { Dataset } from "../dataset.ts";
import type { Answer } from "./answer.ts";

/** What one answer changes once it is taken in. */
export interface Effect {
  readonly answer: Answer;
  /** Hospitals that the comparison with is another than before. */
  readonly verdicts: readonly {
    readonly hospital: HospitalId;
    readonly before: Verdict;
    readonly after: Verdict;
  }[];
  /** Figures of the hospital's own reports that say otherwise. */
  readonly conflicts: readonly ObservationId[];
}

/** Compares with every other hospital before and after, each with the latest that it has. */
export function effectsOf(
  answers: readonly Answer[],
  hospital: Hospital,
  before: Dataset,
  after: Dataset,
): readonly Effect[] {
  return answers.map((answer) => {
    const { indicator } = answer;
    const verdicts = before.hospitals
      .filter(({ id }) => id !== hospital.id)
      .map((other) => {
        const verdictIn = ({ observations }: Dataset) =>
          compare(indicator, [hospital, other], observations, "latest").verdict;
        return { hospital: other.id, before: verdictIn(before), after: verdictIn(after) };
      });
    const [cell] = compare(indicator, [hospital], after.observations, "latest").cells;
    const passedOver = cell !== undefined && isObserved(cell) ? cell.passedOver : [];
    return {
      answer,
      verdicts: verdicts.filter((one) => one.before !== one.after),
      conflicts: passedOver
        .filter(({ reason }) => reason === "conflict")
        .map(({ observation }) => observation.id),
    };
  });
}
