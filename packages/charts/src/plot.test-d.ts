import type { Comparison, Hospital, SideBySideComparison, TextOnlyComparison } from "@yiheng/domain";
import { plotOf } from "./plot.ts";

/** What may not be drawn does not compile; `tsc -b` holds every sentence. */

declare const hospitals: readonly Hospital[];
declare const sideBySide: SideBySideComparison;
declare const textOnly: TextOnlyComparison;
declare const comparison: Comparison;

// @ts-expect-error figures that may only stand side by side have no common axis
void plotOf(sideBySide, hospitals);

// @ts-expect-error figures that may only be told are not drawn
void plotOf(textOnly, hospitals);

// @ts-expect-error a comparison is drawn only once its verdict was looked at
void plotOf(comparison, hospitals);

if (comparison.presentation === "shared-axis") void plotOf(comparison, hospitals);
