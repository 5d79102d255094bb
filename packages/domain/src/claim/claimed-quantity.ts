import { dimensionOf, type Quantity, rungLabel, tryParseQuantity, type UnitId } from "@yiheng/quantity";
import type { ClaimedAmount } from "./part.ts";

/** An amount of a claim in an indicator's unit; undefined where its words do not fit it. */
export function claimedQuantity(amount: ClaimedAmount, unit: UnitId): Quantity | undefined {
  if (amount.form === "fraction") return undefined;
  return tryParseQuantity(amount.printed, unit) ?? rungOf(amount.printed, unit);
}

/** A grade told in English: “grade 4A”, “level 4”. */
function rungOf(printed: string, unit: UnitId): Quantity | undefined {
  if (dimensionOf(unit) !== "ladder") return undefined;
  const said = printed
    .toLowerCase()
    .replace(/^grade (?=[a-d])/u, "")
    .replace(/^(?=\d[ab]$)/u, "grade ")
    .replace(/^(?=\d$)/u, "level ");
  for (let ordinal = 0; ordinal <= 10; ordinal += 1) {
    if (rungLabel(unit, ordinal, "en")?.toLowerCase() === said)
      return { value: ordinal, bound: "exact", qualifier: "exact", unit };
  }
  return undefined;
}
