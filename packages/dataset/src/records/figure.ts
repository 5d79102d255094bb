import {
  bases,
  type Designation,
  designationEvents,
  designationStatuses,
  type Observation,
  periodTypes,
  scopes,
  statements,
} from "@yiheng/domain";
import { boundBases, type Quantity, qualifiers, unitIds } from "@yiheng/quantity";
import { type TableRecord, textOf } from "../table.ts";
import {
  categoryOf,
  idOf,
  listIn,
  localized,
  optionalLocalized,
  optionalNumber,
  optionalText,
  propertyOf,
  receiptIn,
} from "./read.ts";

/** A row of a document's observations. */
export function observationOf(record: TableRecord): Observation {
  return {
    id: idOf(textOf(record, "id")),
    hospital: idOf(textOf(record, "hospital")),
    indicator: idOf(textOf(record, "indicator")),
    scope: categoryOf(record, "scope", scopes),
    ...optionalLocalized(record, "scope_label", "scopeLabel"),
    period: {
      ...optionalText(record, "period_from", "from"),
      to: textOf(record, "period_to"),
      type: categoryOf(record, "period_type", periodTypes),
      basis: categoryOf(record, "period_basis", bases),
    },
    quantity: quantityIn(record),
    statement: categoryOf(record, "statement", statements),
    ...propertyOf("population", populationIn(record)),
    ...optionalText(record, "base_period", "basePeriod"),
    ...optionalText(record, "breakdown", "breakdown"),
    ...optionalText(record, "variant", "variant"),
    stated: listIn(record, "stated"),
    conflictsWith: listIn(record, "conflicts_with").map((id) => idOf<Observation["id"]>(id)),
    receipt: receiptIn(record),
    ...(textOf(record, "misprint") === "true" && { isMisprint: true }),
    ...optionalLocalized(record, "note", "note"),
  };
}

/** The quantity as the row writes it; units were checked against the indicator before. */
export function quantityIn(record: TableRecord): Quantity {
  return {
    ...optionalNumber(record, "value", "value"),
    ...optionalNumber(record, "lower", "lower"),
    ...optionalNumber(record, "upper", "upper"),
    bound: categoryOf(record, "bound", boundBases),
    qualifier: categoryOf(record, "qualifier", qualifiers),
    unit: categoryOf(record, "unit", unitIds),
  };
}

function populationIn(record: TableRecord): Observation["population"] {
  const size = optionalNumber(record, "population", "size");
  const label = optionalLocalized(record, "population_label", "label");
  const population = { ...size, ...label };
  return Object.keys(population).length === 0 ? undefined : population;
}

/** A row of a document's designations. */
export function designationOf(record: TableRecord): Designation {
  const specialty = textOf(record, "specialty");
  return {
    id: idOf(textOf(record, "id")),
    hospital: idOf(textOf(record, "hospital")),
    programme: idOf(textOf(record, "programme")),
    ...propertyOf(
      "specialty",
      specialty === "" ? undefined : idOf<NonNullable<Designation["specialty"]>>(specialty),
    ),
    label: localized(record, "label"),
    scope: categoryOf(record, "scope", scopes),
    status: categoryOf(record, "status", designationStatuses),
    ...optionalText(record, "level_value", "levelValue"),
    event: categoryOf(record, "event", designationEvents),
    period: { ...optionalText(record, "period_from", "from"), ...optionalText(record, "period_to", "to") },
    ...optionalText(record, "batch", "batch"),
    list: {
      ...optionalNumber(record, "list_total", "total"),
      isOpen: textOf(record, "list_open") === "true",
    },
    receipt: receiptIn(record),
    ...(textOf(record, "misprint") === "true" && { isMisprint: true }),
    ...optionalLocalized(record, "note", "note"),
  };
}
