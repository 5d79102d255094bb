import type { Domain, Indicator, Kind, Polarity } from "./indicator.ts";

/** What narrows the dictionary; anything not chosen lets everything through. */
export interface IndicatorFilter {
  readonly domain?: Domain | undefined;
  readonly kind?: Kind | undefined;
  readonly polarity?: Polarity | undefined;
  /** Only those with a counterpart in the national appraisal. */
  readonly appraisal?: "numbered" | undefined;
}

/** The indicators that a choice leaves, in their order. */
export function narrowIndicators(
  indicators: readonly Indicator[],
  { domain, kind, polarity, appraisal }: IndicatorFilter,
): readonly Indicator[] {
  return indicators.filter(
    (indicator) =>
      (domain === undefined || indicator.domain === domain) &&
      (kind === undefined || indicator.kind === kind) &&
      (polarity === undefined || indicator.polarity === polarity) &&
      (appraisal === undefined || indicator.appraisal !== undefined),
  );
}
