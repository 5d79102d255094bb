import {
  type Cell,
  type Comparison,
  type Designation,
  isObserved,
  type Observation,
  type Receipt,
} from "@yiheng/domain";
import { bilingual, type ColumnOf } from "./table.ts";

function receiptColumns<Item extends { readonly receipt: Receipt }>(): readonly ColumnOf<Item>[] {
  return [
    ["document", ({ receipt }) => receipt.document],
    ["printed", ({ receipt }) => receipt.printed],
    ["section", ({ receipt }) => receipt.section],
    ["paragraph", ({ receipt }) => receipt.paragraph],
    ["start", ({ receipt }) => receipt.start],
    ["end", ({ receipt }) => receipt.end],
  ];
}

export const observationColumns: readonly ColumnOf<Observation>[] = [
  ["id", ({ id }) => id],
  ["hospital", ({ hospital }) => hospital],
  ["indicator", ({ indicator }) => indicator],
  ["scope", ({ scope }) => scope],
  ...bilingual<Observation>("scope_label", ({ scopeLabel }) => scopeLabel),
  ["period_from", ({ period }) => period.from],
  ["period_to", ({ period }) => period.to],
  ["period_type", ({ period }) => period.type],
  ["period_basis", ({ period }) => period.basis],
  ["value", ({ quantity }) => quantity.value],
  ["lower", ({ quantity }) => quantity.lower],
  ["upper", ({ quantity }) => quantity.upper],
  ["bound", ({ quantity }) => quantity.bound],
  ["qualifier", ({ quantity }) => quantity.qualifier],
  ["unit", ({ quantity }) => quantity.unit],
  ...receiptColumns<Observation>(),
  ["population", ({ population }) => population?.size],
  ...bilingual<Observation>("population_label", ({ population }) => population?.label),
  ["base_period", ({ basePeriod }) => basePeriod],
  ["statement", ({ statement }) => statement],
  ["breakdown", ({ breakdown }) => breakdown],
  ["variant", ({ variant }) => variant],
  ["stated", ({ stated }) => stated.join(";")],
  ["conflicts_with", ({ conflictsWith }) => conflictsWith.join(";")],
  ...bilingual<Observation>("note", ({ note }) => note),
];

export const designationColumns: readonly ColumnOf<Designation>[] = [
  ["id", ({ id }) => id],
  ["hospital", ({ hospital }) => hospital],
  ["programme", ({ programme }) => programme],
  ["specialty", ({ specialty }) => specialty],
  ...bilingual<Designation>("label", ({ label }) => label),
  ["scope", ({ scope }) => scope],
  ["status", ({ status }) => status],
  ["level_value", ({ levelValue }) => levelValue],
  ["event", ({ event }) => event],
  ["period_from", ({ period }) => period.from],
  ["period_to", ({ period }) => period.to],
  ["batch", ({ batch }) => batch],
  ["list_total", ({ list }) => list.total],
  ["list_open", ({ list }) => list.isOpen],
  ...receiptColumns<Designation>(),
  ...bilingual<Designation>("note", ({ note }) => note),
];

/** One cell of a comparison with what is said of the whole. */
export interface ComparedCell {
  readonly comparison: Comparison;
  readonly cell: Cell;
}

/** The cells of some comparisons, a row for each hospital: an absent figure keeps its row. */
export function comparedCells(comparisons: readonly Comparison[]): readonly ComparedCell[] {
  return comparisons.flatMap((comparison) => comparison.cells.map((cell) => ({ comparison, cell })));
}

const observed = ({ cell }: ComparedCell) => (isObserved(cell) ? cell.observation : undefined);

export const comparisonColumns: readonly ColumnOf<ComparedCell>[] = [
  ["indicator", ({ comparison }) => comparison.indicator.id],
  ...bilingual<ComparedCell>("indicator_name", ({ comparison }) => comparison.indicator.name),
  ["domain", ({ comparison }) => comparison.indicator.domain],
  ["kind", ({ comparison }) => comparison.indicator.kind],
  ["period_rule", ({ comparison }) => comparison.periodRule],
  ["verdict", ({ comparison }) => comparison.verdict],
  ["presentation", ({ comparison }) => comparison.presentation],
  ["reasons", ({ comparison }) => comparison.reasons.map(({ code }) => code).join(";")],
  ["hospital", ({ cell }) => cell.hospital],
  ["state", ({ cell }) => cell.state],
  ["missing", ({ cell }) => (isObserved(cell) ? undefined : cell.missing)],
  ["observation", (row) => observed(row)?.id],
  ["period_from", (row) => observed(row)?.period.from],
  ["period_to", (row) => observed(row)?.period.to],
  ["value", (row) => observed(row)?.quantity.value],
  ["lower", (row) => observed(row)?.quantity.lower],
  ["upper", (row) => observed(row)?.quantity.upper],
  ["bound", (row) => observed(row)?.quantity.bound],
  ["qualifier", (row) => observed(row)?.quantity.qualifier],
  ["unit", (row) => observed(row)?.quantity.unit],
  ["printed", (row) => observed(row)?.receipt.printed],
  ["document", (row) => observed(row)?.receipt.document],
  ["section", (row) => observed(row)?.receipt.section],
  ["paragraph", (row) => observed(row)?.receipt.paragraph],
];
