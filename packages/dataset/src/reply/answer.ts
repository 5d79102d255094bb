import type { Indicator, Period, RequestMatter } from "@yiheng/domain";
import type { Quantity } from "@yiheng/quantity";

/** One answer of a hospital, read and found sound. */
export interface Answer {
  /** Where it stands in the sheet. */
  readonly row: number;
  readonly matter: RequestMatter;
  readonly indicator: Indicator;
  /** The answer as written. */
  readonly printed: string;
  readonly quantity: Quantity;
  /** The time of the answer: what was asked about unless another was given. */
  readonly period: Period;
  /** What the explanation is taken to state, and how many it says were ranked. */
  readonly stated: readonly string[];
  readonly population?: number;
  readonly explanation: string;
  readonly remarks: string;
}
