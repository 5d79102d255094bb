import type { ReasonSummary } from "./comparison-summary.ts";
import type { Terms } from "./terms.zh.ts";
import { type Verdict, verdicts } from "./verdict.ts";

/** What a reader is told of a comparison: its verdict, or that one hospital stands alone. */
export const judgements = [...verdicts, "single"] as const;
export type Judgement = (typeof judgements)[number];

/** One value alone is "no value to compare" to the engine, and deserves its own word. */
export function judgementOf(compared: {
  readonly verdict: Verdict;
  readonly reasons: readonly Pick<ReasonSummary, "code">[];
}): Judgement {
  return compared.reasons.some(({ code }) => code === "single-value") ? "single" : compared.verdict;
}

/** Equal, roughly, parallel, unequal, empty, one: readable without colour. */
export const verdictGlyphs: Readonly<Record<Judgement, string>> = {
  comparable: "=",
  "with-care": "≈",
  "side-by-side": "||",
  "do-not-compare": "≠",
  "no-value": "∅",
  single: "1",
};

/** The word of a judgement. */
export function judgementWord(
  judgement: Judgement,
  { verdict, verdictSingle }: Pick<Terms, "verdict" | "verdictSingle">,
): string {
  return judgement === "single" ? verdictSingle : verdict[judgement];
}
