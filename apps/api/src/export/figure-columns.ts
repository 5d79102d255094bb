import {
  type Designation,
  type Hospital,
  type Observation,
  type Programme,
  type Receipt,
  type SourceDocument,
  type Specialty,
  standingOf,
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

/** What names the things that a designation refers to. */
export interface Catalogue {
  readonly hospitals: readonly Hospital[];
  readonly programmes: readonly Programme[];
  readonly specialties: readonly Specialty[];
  readonly documents: readonly SourceDocument[];
}

/** The columns of designations; ids first, then what they name, so that a row can be read on its own. */
export function designationColumns(catalogue: Catalogue): readonly ColumnOf<Designation>[] {
  const hospitals = new Map(catalogue.hospitals.map((hospital) => [hospital.id, hospital]));
  const programmes = new Map(catalogue.programmes.map((programme) => [programme.id, programme]));
  const specialties = new Map(catalogue.specialties.map((specialty) => [specialty.code, specialty]));
  const documents = new Map(catalogue.documents.map((document) => [document.id, document]));
  return [
    ...designationOwnColumns,
    ["standing", ({ status }) => standingOf(status)],
    ...bilingual<Designation>("hospital_name", ({ hospital }) => hospitals.get(hospital)?.name),
    ...bilingual<Designation>("programme_name", ({ programme }) => programmes.get(programme)?.name),
    ["level", ({ programme }) => programmes.get(programme)?.level],
    ...bilingual<Designation>(
      "specialty_name",
      ({ specialty }) => specialty && specialties.get(specialty)?.name,
    ),
    ...bilingual<Designation>("document_title", ({ receipt }) => documents.get(receipt.document)?.title),
    ["published_on", ({ receipt }) => documents.get(receipt.document)?.publishedOn],
  ];
}

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
  ...bilingual<Designation>("note", ({ note }) => note),
];
