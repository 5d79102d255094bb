import type { ReasonSummary } from "./comparison-summary.ts";
import type { Verdict } from "./verdict.ts";

/** What a reader is told of a comparison: its verdict, or that one hospital stands alone. */
export type Judgement = Verdict | "single";

/** One value alone is "no value to compare" to the engine, and deserves its own word. */
export function judgementOf(compared: {
  readonly verdict: Verdict;
  readonly reasons: readonly Pick<ReasonSummary, "code">[];
}): Judgement {
  return compared.reasons.some(({ code }) => code === "single-value") ? "single" : compared.verdict;
}
