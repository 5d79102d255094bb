import {
  appraisalMatches,
  bases,
  categories,
  conditions,
  type Designation,
  designationEvents,
  designationStatuses,
  domains,
  type Hospital,
  hospitalTypes,
  type Indicator,
  kinds,
  levels,
  type Observation,
  periodTypes,
  polarities,
  type Programme,
  scopes,
  type SourceDocument,
  type Specialty,
  statements,
} from "@yiheng/domain";
import { boundBases, type Quantity, qualifiers, unitIds } from "@yiheng/quantity";
import { given, givenLocalized, id, list, localized, number, receipt, type Row, text, word } from "./row.ts";

export function hospitalOf(row: Row): Hospital {
  return {
    id: id(row, "id"),
    name: localized(row, "name"),
    short: localized(row, "short"),
    city: localized(row, "city"),
    province: localized(row, "province"),
    type: word(row, "type", hospitalTypes),
    grade: text(row, "grade"),
    formerNames: list(row, "former_names"),
    ...givenLocalized("note", row, "note"),
  };
}

export function documentOf(row: Row): SourceDocument {
  const covers = {
    from: text(row, "covers_from"),
    to: text(row, "covers_to"),
    basis: word(row, "covers_basis", bases),
  };
  return {
    id: id(row, "id"),
    hospital: id(row, "hospital"),
    title: localized(row, "title"),
    type: text(row, "type"),
    publisher: localized(row, "publisher"),
    ...given("publishedOn", row, "published_on", text),
    covers,
    ...given("url", row, "url", text),
    fileName: text(row, "file_name"),
    textSha256: text(row, "text_sha256"),
    chars: number(row, "chars"),
    ...givenLocalized("cannotTell", row, "cannot_tell"),
    ...givenLocalized("note", row, "note"),
  };
}

export function indicatorOf(row: Row): Indicator {
  return {
    id: id(row, "id"),
    domain: word(row, "domain", domains),
    name: localized(row, "name"),
    definition: localized(row, "definition"),
    kind: word(row, "kind", kinds),
    unit: word(row, "unit", unitIds),
    polarity: word(row, "polarity", polarities),
    polarityNote: localized(row, "polarity_note"),
    decimals: number(row, "decimals"),
    ...givenLocalized("numerator", row, "numerator"),
    ...givenLocalized("denominator", row, "denominator"),
    ...given("appraisal", row, "appraisal_no", appraisalOf),
    conditions: conditions.filter((condition) => list(row, "conditions").includes(condition)),
    aliases: list(row, "aliases_zh"),
    ...givenLocalized("caveats", row, "caveats"),
  };
}

function appraisalOf(row: Row): NonNullable<Indicator["appraisal"]> {
  return { number: text(row, "appraisal_no"), match: word(row, "appraisal_match", appraisalMatches) };
}

export function programmeOf(row: Row): Programme {
  return {
    id: id(row, "id"),
    name: localized(row, "name"),
    issuer: localized(row, "issuer"),
    level: word(row, "level", levels),
    category: word(row, "category", categories),
    ladder: list(row, "ladder"),
    ...givenLocalized("region", row, "region"),
    confusableWith: list(row, "confusable_with").map((programme) => programme as Programme["id"]),
    ...givenLocalized("note", row, "note"),
  };
}

export function specialtyOf(row: Row): Specialty {
  return {
    code: id(row, "code"),
    name: localized(row, "name"),
    ...given("parent", row, "parent", id<Specialty["code"]>),
    aliases: list(row, "aliases_zh"),
  };
}

export function observationOf(row: Row): Observation {
  const period = {
    ...given("from", row, "period_from", text),
    to: text(row, "period_to"),
    type: word(row, "period_type", periodTypes),
    basis: word(row, "period_basis", bases),
  };
  const population = {
    ...given("size", row, "population", number),
    ...givenLocalized("label", row, "population_label"),
  };
  return {
    id: id(row, "id"),
    hospital: id(row, "hospital"),
    indicator: id(row, "indicator"),
    scope: word(row, "scope", scopes),
    ...givenLocalized("scopeLabel", row, "scope_label"),
    period,
    quantity: quantityOf(row),
    statement: word(row, "statement", statements),
    ...(Object.keys(population).length > 0 && { population }),
    ...given("basePeriod", row, "base_period", text),
    ...given("breakdown", row, "breakdown", text),
    ...given("variant", row, "variant", text),
    stated: list(row, "stated"),
    conflictsWith: list(row, "conflicts_with").map((observation) => observation as Observation["id"]),
    receipt: receipt(row),
    ...(number(row, "misprint") === 1 && { isMisprint: true }),
    ...givenLocalized("note", row, "note"),
  };
}

function quantityOf(row: Row): Quantity {
  return {
    ...given("value", row, "value", number),
    ...given("lower", row, "lower", number),
    ...given("upper", row, "upper", number),
    bound: word(row, "bound", boundBases),
    qualifier: word(row, "qualifier", qualifiers),
    unit: word(row, "unit", unitIds),
  };
}

export function designationOf(row: Row): Designation {
  return {
    id: id(row, "id"),
    hospital: id(row, "hospital"),
    programme: id(row, "programme"),
    ...given("specialty", row, "specialty", id<Specialty["code"]>),
    label: localized(row, "label"),
    scope: word(row, "scope", scopes),
    status: word(row, "status", designationStatuses),
    ...given("levelValue", row, "level_value", text),
    event: word(row, "event", designationEvents),
    period: { ...given("from", row, "period_from", text), ...given("to", row, "period_to", text) },
    ...given("batch", row, "batch", text),
    list: { ...given("total", row, "list_total", number), isOpen: number(row, "list_open") === 1 },
    receipt: receipt(row),
    ...(number(row, "misprint") === 1 && { isMisprint: true }),
    ...givenLocalized("note", row, "note"),
  };
}
