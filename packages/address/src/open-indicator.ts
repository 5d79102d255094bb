import type { Selection } from "./selection.ts";
import type { IndicatorId } from "@yiheng/domain";

/** The indicator that a bare /compare opens with: the first that more than one hospital prints. */
const fallback = "research-projects-approved" as IndicatorId;

/** The indicator that the comparison is about: the one in the address, or the first. */
export function openIndicator({ indicator }: Pick<Selection, "indicator">): IndicatorId {
  return indicator ?? fallback;
}
