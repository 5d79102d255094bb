import type {
  Designation,
  Hospital,
  Indicator,
  Observation,
  Programme,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";
import { localizedColumns, receiptColumns, type Row } from "./row.ts";

export function hospitalColumns({
  id,
  name,
  short,
  city,
  province,
  type,
  grade,
  formerNames,
  note,
}: Hospital): Row {
  return {
    id,
    ...localizedColumns("name", name),
    ...localizedColumns("short", short),
    ...localizedColumns("city", city),
    ...localizedColumns("province", province),
    type,
    grade,
    former_names: formerNames.join(";"),
    ...localizedColumns("note", note),
  };
}

export function documentColumns(document: SourceDocument): Row {
  return {
    id: document.id,
    hospital: document.hospital,
    ...localizedColumns("title", document.title),
    type: document.type,
    ...localizedColumns("publisher", document.publisher),
    published_on: document.publishedOn ?? null,
    covers_from: document.covers.from,
    covers_to: document.covers.to,
    covers_basis: document.covers.basis,
    url: document.url ?? null,
    file_name: document.fileName,
    text_sha256: document.textSha256,
    chars: document.chars,
    ...localizedColumns("cannot_tell", document.cannotTell),
    ...localizedColumns("note", document.note),
  };
}

export function indicatorColumns(indicator: Indicator): Row {
  const { id, domain, kind, unit, polarity, decimals } = indicator;
  return {
    id,
    domain,
    kind,
    unit,
    polarity,
    decimals,
    ...localizedColumns("name", indicator.name),
    ...localizedColumns("definition", indicator.definition),
    ...localizedColumns("polarity_note", indicator.polarityNote),
    ...localizedColumns("numerator", indicator.numerator),
    ...localizedColumns("denominator", indicator.denominator),
    appraisal_no: indicator.appraisal?.number ?? null,
    appraisal_match: indicator.appraisal?.match ?? null,
    conditions: indicator.conditions.join(";"),
    aliases_zh: indicator.aliases.join(";"),
    ...localizedColumns("caveats", indicator.caveats),
  };
}

export function programmeColumns(programme: Programme): Row {
  const { id, level, category } = programme;
  return {
    id,
    level,
    category,
    ...localizedColumns("name", programme.name),
    ...localizedColumns("issuer", programme.issuer),
    ladder: programme.ladder.join(";"),
    ...localizedColumns("region", programme.region),
    confusable_with: programme.confusableWith.join(";"),
    ...localizedColumns("note", programme.note),
  };
}

export function specialtyColumns({ code, name, parent, aliases }: Specialty): Row {
  return { code, ...localizedColumns("name", name), parent: parent ?? null, aliases_zh: aliases.join(";") };
}

export function observationColumns(observation: Observation): Row {
  const { id, hospital, indicator, scope, period, quantity, statement, population } = observation;
  return {
    id,
    hospital,
    indicator,
    scope,
    ...localizedColumns("scope_label", observation.scopeLabel),
    period_from: period.from ?? null,
    period_to: period.to,
    period_type: period.type,
    period_basis: period.basis,
    value: quantity.value ?? null,
    lower: quantity.lower ?? null,
    upper: quantity.upper ?? null,
    bound: quantity.bound,
    qualifier: quantity.qualifier,
    unit: quantity.unit,
    ...receiptColumns(observation.receipt),
    population: population?.size ?? null,
    ...localizedColumns("population_label", population?.label),
    base_period: observation.basePeriod ?? null,
    statement,
    breakdown: observation.breakdown ?? null,
    variant: observation.variant ?? null,
    stated: observation.stated.join(";"),
    conflicts_with: observation.conflictsWith.join(";"),
    misprint: observation.isMisprint === true ? 1 : 0,
    ...localizedColumns("note", observation.note),
  };
}

export function designationColumns(designation: Designation): Row {
  const { id, hospital, programme, scope, status, event, period, list } = designation;
  return {
    id,
    hospital,
    programme,
    specialty: designation.specialty ?? null,
    ...localizedColumns("label", designation.label),
    scope,
    status,
    level_value: designation.levelValue ?? null,
    event,
    period_from: period.from ?? null,
    period_to: period.to ?? null,
    batch: designation.batch ?? null,
    list_total: list.total ?? null,
    list_open: list.isOpen ? 1 : 0,
    ...receiptColumns(designation.receipt),
    misprint: designation.isMisprint === true ? 1 : 0,
    ...localizedColumns("note", designation.note),
  };
}
