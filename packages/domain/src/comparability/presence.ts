import type { MissingCell, MissingReason } from "../cell.ts";
import { type Reason, type ReasonCode, reasonOf, type Rule } from "./reason.ts";
import { groupBy } from "../group-by.ts";

const absenceCodes: Record<MissingReason, ReasonCode> = {
  "not-reported": "not-reported",
  "not-applicable": "not-applicable",
  unusable: "printed-unusable",
  "outside-period": "outside-period",
  contradicted: "contradicted",
};

/** Who has no figure, and why; remarks, since an absence says nothing about the figures that are there. */
export const absences: Rule = ({ missing }) => {
  const groups = groupBy(missing, (cell) => cell.missing);
  return [...groups].map(([why, cells]) => reasonOf(absenceCodes[why], "comparable", cells));
};

/** A department's figure may be laid beside a hospital's, never on its axis. */
export const scopeDiffers: Rule = ({ observed, missing }) => {
  const elsewhere = missing.filter(isPrintedElsewhere);
  if (observed.length === 0 || elsewhere.length === 0) return [];
  const verdict = observed.length === 1 ? "side-by-side" : "comparable";
  return [reasonOf("scope-differs", verdict, elsewhere, elsewhere.map(scopesOf))];
};

/** Whether there are two figures to compare at all. */
export const enoughFigures: Rule = ({ observed, missing }): readonly Reason[] => {
  if (observed.length === 0) return [reasonOf("no-figure", "no-value", missing)];
  if (observed.length > 1 || missing.some(isPrintedElsewhere)) return [];
  return [reasonOf("single-value", "no-value", observed)];
};

function isPrintedElsewhere({ passedOver }: MissingCell): boolean {
  return passedOver.some(({ reason }) => reason === "other-scope");
}

function scopesOf({ passedOver }: MissingCell): string {
  const others = passedOver.filter(({ reason }) => reason === "other-scope");
  return [...new Set(others.map(({ observation }) => observation.scope))].join(";");
}
