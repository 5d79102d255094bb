import type { DocumentId } from "@yiheng/domain";
import type { SlideContent } from "./slide-content.ts";

/** What a view says of its slide; receipts follow from its blocks, choices and notes from its figures. */
export interface Draft extends Omit<
  SlideContent,
  "choices" | "notes" | "sources" | "observations" | "designations"
> {
  /** Documents behind what is said without a receipt; those of figures and titles follow from their receipts. */
  readonly readFrom?: readonly DocumentId[];
}

/** A slide that has nothing to show, with the reason. */
export function troubled(eyebrow: string, trouble: string): Draft {
  return { eyebrow, title: trouble, blocks: [], comparisons: [], trouble };
}
