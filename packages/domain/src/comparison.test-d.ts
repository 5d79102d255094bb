import {
  type Comparison,
  compare,
  type HospitalId,
  type Indicator,
  type IndicatorId,
  type Localized,
  type Observation,
  type ProgrammeId,
  provenBands,
  type Reason,
  type SideBySideComparison,
  type TextOnlyComparison,
  type Verdict,
} from "./index.ts";

/** What must not compile; `tsc -b` holds every sentence. */

declare const comparison: Comparison;
declare const sideBySide: SideBySideComparison;
declare const textOnly: TextOnlyComparison;
declare const hospital: HospitalId;
declare const programme: ProgrammeId;
declare const indicator: Indicator;
declare const observations: readonly Observation[];

// @ts-expect-error a comparison of unknown standing has no order
void comparison.order;

// @ts-expect-error figures side by side have no order
void sideBySide.order;

// @ts-expect-error figures that are only told have no order
void textOnly.order;

// @ts-expect-error a comparison that refuses an axis does not become one by assertion of its verdict
export const forged: SideBySideComparison = { ...sideBySide, verdict: "comparable" };

if (comparison.presentation === "shared-axis") void provenBands(comparison.order);

// @ts-expect-error a hospital is no indicator
export const mistaken: IndicatorId = hospital;

// @ts-expect-error a programme is no hospital
export const confused: HospitalId = programme;

// @ts-expect-error a plain string is no id
export const unchecked: HospitalId = "ankang";

// @ts-expect-error figures are not compared without a rule for their periods
void compare(indicator, [], observations);

// @ts-expect-error there is no period rule called "any"
void compare(indicator, [], observations, "any");

// @ts-expect-error an observation without a receipt is no observation
export const unproved: Observation = { ...observations[0], receipt: undefined };

// @ts-expect-error a verdict is one of five words
export const invented: Verdict = "excellent";

// @ts-expect-error a text in one language is no text
export const half: Localized = { zh: "医院" };

// @ts-expect-error a reason that has no sentence cannot be given
export const silent: Reason["code"] = "because";

// @ts-expect-error what was compared is not changed afterwards
sideBySide.verdict = "side-by-side";
