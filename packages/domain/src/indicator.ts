import type { UnitId } from "@yiheng/quantity";
import type { Branded } from "./brand.ts";
import type { Localized } from "./localized.ts";

export type IndicatorId = Branded<"indicator">;

/** Domains in the order in which they stand everywhere; the first four lead. */
export const domains = [
  "volume",
  "specialty",
  "talent",
  "research",
  "quality",
  "appraisal",
  "education",
  "digital",
  "outreach",
  "tcm",
  "epidemic",
  "organization",
  "infrastructure",
] as const;
export type Domain = (typeof domains)[number];

/** Kinds never share an axis: a share of the city beside a rate would be read as the same thing. */
export const kinds = [
  "stock",
  "flow",
  "cumulative",
  "growth",
  "change",
  "share",
  "rate",
  "ratio",
  "region-share",
  "rank",
  "percentile",
  "level",
  "average",
  "trend",
] as const;
export type Kind = (typeof kinds)[number];

/** Which direction is good; most volumes have none, and then nothing is coloured. */
export const polarities = ["higher-better", "lower-better", "no-judgement"] as const;
export type Polarity = (typeof polarities)[number];

/** What must hold before figures of an indicator may be compared, or to whom it applies at all. */
export const conditions = [
  "same-class",
  "same-year",
  "same-city",
  "same-province",
  "same-programme",
  "population-stated",
  "levels-stated",
  "inclusions-stated",
  "length-of-stay-stated",
  "denominator-stated",
  "general-only",
  "tcm-only",
] as const;
export type Condition = (typeof conditions)[number];

/** How an indicator relates to the numbered one of the national appraisal (国考). */
export const appraisalMatches = ["exact", "close", "broader", "narrower", "lookalike"] as const;
export type AppraisalMatch = (typeof appraisalMatches)[number];

/** A defined thing that a hospital can report. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly domain: Domain;
  readonly name: Localized;
  readonly definition: Localized;
  readonly kind: Kind;
  readonly unit: UnitId;
  readonly polarity: Polarity;
  readonly polarityNote: Localized;
  /** Digits shown after the point; a figure printed with more keeps them. */
  readonly decimals: number;
  readonly numerator?: Localized;
  readonly denominator?: Localized;
  readonly appraisal?: { readonly number: string; readonly match: AppraisalMatch };
  readonly conditions: readonly Condition[];
  readonly aliases: readonly string[];
  readonly caveats?: Localized;
}

/** What a comparison needs to know of its indicator to be read on its own. */
export type IndicatorSummary = Pick<
  Indicator,
  "id" | "domain" | "name" | "kind" | "unit" | "polarity" | "decimals"
>;
