import type { Cell, MissingCell, MissingReason, PassedOver, PassedOverReason } from "../cell.ts";
import { groupBy } from "../group-by.ts";
import { type Matter, type Reason, type ReasonCode, reasonOf, type Rule } from "./reason.ts";

/** Who has no figure, and why; remarks, since an absence says nothing about the figures that are there. */
export const absences: Rule = ({ missing }) => {
  const untold = missing.filter((cell) => !isPrintedElsewhere(cell) && !isOnlyIntended(cell));
  const groups = groupBy(untold, (cell) => cell.missing);
  return [...groups].map(([why, cells]) => {
    const details = detailOf[why] === undefined ? [] : cells.map(detailOf[why]);
    return reasonOf(absenceCodes[why], "comparable", cells, details);
  });
};

/** What is told of an absence beside its reason: why nothing printed will do, and what contradicts what. */
const detailOf: Partial<Record<MissingReason, (cell: MissingCell) => string>> = {
  unusable: ({ passedOver }) => listOf(passedOver, ({ reason }) => reason),
  contradicted: (cell) => listOf(passedFor(cell, "conflict"), sourceAndWords),
};

function sourceAndWords({ observation: { receipt } }: PassedOver): string {
  return `${receipt.isReply === true ? "reply" : "report"}:${receipt.printed}`;
}

const absenceCodes: Record<MissingReason, ReasonCode> = {
  "not-reported": "not-reported",
  "not-applicable": "not-applicable",
  unusable: "printed-unusable",
  "outside-period": "outside-period",
  contradicted: "contradicted",
};

/** A department's figure may be laid beside a hospital's, never on its axis. */
export const scopeDiffers: Rule = ({ observed, missing }) => {
  const elsewhere = missing.filter(isPrintedElsewhere);
  if (elsewhere.length === 0) return [];
  const verdict = observed.length === 1 ? "side-by-side" : "comparable";
  const details = elsewhere.map(scopesOf);
  return [reasonOf("scope-differs", verdict, elsewhere, details)];
};

/** Whose figures they are, and how they were counted where not over a year or at a date. */
function scopesOf(cell: MissingCell): string {
  const others = passedFor(cell, "other-scope").map(({ observation }) => observation);
  const counts = others
    .map(({ period }) => period.type)
    .filter((type) => type !== "year" && type !== "as-of");
  return [...new Set<string>([...others.map(({ scope }) => scope), ...counts])].join(";");
}

/** What is applied for, planned or under review has not happened; it is told and never counted. */
export const onlyIntended: Rule = ({ missing }) => {
  const intended = missing.filter(isOnlyIntended);
  if (intended.length === 0) return [];
  const details = intended.map((cell) =>
    listOf(passedFor(cell, "not-actual"), ({ observation }) => observation.statement),
  );
  return [reasonOf("not-actual", "comparable", intended, details)];
};

/** Whether there are two figures to compare at all. */
export const enoughFigures: Rule = ({ observed, missing }): readonly Reason[] => {
  if (observed.length === 0) return [reasonOf("no-figure", "no-value", missing)];
  if (observed.length > 1 || missing.some(isPrintedElsewhere)) return [];
  return [reasonOf("single-value", "no-value", observed)];
};

/** The cells whose figures would stand beside each other: the charted ones, or the only one and the departments'. */
export function parties({ hospitals, observed, missing }: Matter): readonly Cell[] {
  if (observed.length !== 1) return observed;
  const cells: readonly Cell[] = [...observed, ...missing.filter(isPrintedElsewhere)];
  const seats = [...hospitals.keys()];
  return [...cells].sort((a, b) => seats.indexOf(a.hospital) - seats.indexOf(b.hospital));
}

function isPrintedElsewhere(cell: MissingCell): boolean {
  return cell.missing === "unusable" && passedFor(cell, "other-scope").length > 0;
}

function isOnlyIntended(cell: MissingCell): boolean {
  return cell.missing === "unusable" && !isPrintedElsewhere(cell) && passedFor(cell, "not-actual").length > 0;
}

function passedFor({ passedOver }: MissingCell, why: PassedOverReason): readonly PassedOver[] {
  return passedOver.filter(({ reason }) => reason === why);
}

function listOf(passedOver: readonly PassedOver[], wordOf: (passed: PassedOver) => string): string {
  return [...new Set(passedOver.map(wordOf))].join(";");
}
