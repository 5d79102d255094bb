/** How far a comparison may go, from best to worst. */
export const verdicts = ["comparable", "with-care", "side-by-side", "do-not-compare", "no-value"] as const;
export type Verdict = (typeof verdicts)[number];

/** How a comparison may be shown. */
export const presentations = ["shared-axis", "side-by-side", "text-only"] as const;
export type Presentation = (typeof presentations)[number];

/** The worst of some verdicts; `comparable` for none. */
export function worstOf(given: readonly Verdict[]): Verdict {
  const rank = Math.max(0, ...given.map((verdict) => verdicts.indexOf(verdict)));
  return verdicts[rank] ?? "comparable";
}
