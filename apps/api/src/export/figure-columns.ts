import type { Designation, Observation, Receipt } from "@yiheng/domain";
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

/** Observations as the data package has them. */
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
  ["misprint", ({ isMisprint }) => isMisprint],
  ...bilingual<Observation>("note", ({ note }) => note),
];

/** Designations as the data package has them. */
export const designationOwnColumns: readonly ColumnOf<Designation>[] = [
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
  ["misprint", ({ isMisprint }) => isMisprint],
  ...bilingual<Designation>("note", ({ note }) => note),
];
