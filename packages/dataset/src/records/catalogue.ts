import {
  appraisalMatches,
  bases,
  categories,
  conditions,
  domains,
  type Hospital,
  hospitalTypes,
  type Indicator,
  kinds,
  levels,
  polarities,
  type Programme,
  type SourceDocument,
  type Specialty,
} from "@yiheng/domain";
import { unitIds } from "@yiheng/quantity";
import { type TableRecord, textOf } from "../table.ts";
import {
  categoryOf,
  idOf,
  listIn,
  localized,
  numberIn,
  optionalLocalized,
  optionalText,
  propertyOf,
} from "./read.ts";

/** A row of hospitals.csv. */
export function hospitalOf(record: TableRecord): Hospital {
  return {
    id: idOf(textOf(record, "id")),
    name: localized(record, "name"),
    short: localized(record, "short"),
    city: localized(record, "city"),
    province: localized(record, "province"),
    type: categoryOf(record, "type", hospitalTypes),
    grade: textOf(record, "grade"),
    formerNames: listIn(record, "former_names"),
    ...optionalLocalized(record, "note", "note"),
  };
}

/** A row of documents.csv. */
export function sourceDocumentOf(record: TableRecord): SourceDocument {
  return {
    id: idOf(textOf(record, "id")),
    hospital: idOf(textOf(record, "hospital")),
    title: localized(record, "title"),
    type: textOf(record, "type"),
    publisher: localized(record, "publisher"),
    ...optionalText(record, "published_on", "publishedOn"),
    covers: {
      from: textOf(record, "covers_from"),
      to: textOf(record, "covers_to"),
      basis: categoryOf(record, "covers_basis", bases),
    },
    ...optionalText(record, "url", "url"),
    fileName: textOf(record, "file_name"),
    textSha256: textOf(record, "text_sha256"),
    chars: numberIn(record, "chars"),
    ...optionalLocalized(record, "cannot_tell", "cannotTell"),
    ...optionalLocalized(record, "note", "note"),
  };
}

/** A row of indicators.csv. */
export function indicatorOf(record: TableRecord): Indicator {
  return {
    id: idOf(textOf(record, "id")),
    domain: categoryOf(record, "domain", domains),
    name: localized(record, "name"),
    definition: localized(record, "definition"),
    kind: categoryOf(record, "kind", kinds),
    unit: categoryOf(record, "unit", unitIds),
    polarity: categoryOf(record, "polarity", polarities),
    polarityNote: localized(record, "polarity_note"),
    decimals: numberIn(record, "decimals"),
    ...optionalLocalized(record, "numerator", "numerator"),
    ...optionalLocalized(record, "denominator", "denominator"),
    ...propertyOf("appraisal", appraisalOf(record)),
    conditions: conditions.filter((condition) => listIn(record, "conditions").includes(condition)),
    aliases: listIn(record, "aliases_zh"),
    ...optionalLocalized(record, "caveats", "caveats"),
  };
}

function appraisalOf(record: TableRecord): Indicator["appraisal"] {
  const number = textOf(record, "appraisal_no");
  if (number === "" || textOf(record, "appraisal_match") === "") return undefined;
  return { number, match: categoryOf(record, "appraisal_match", appraisalMatches) };
}

/** A row of programmes.csv. */
export function programmeOf(record: TableRecord): Programme {
  return {
    id: idOf(textOf(record, "id")),
    name: localized(record, "name"),
    issuer: localized(record, "issuer"),
    level: categoryOf(record, "level", levels),
    category: categoryOf(record, "category", categories),
    ladder: listIn(record, "ladder"),
    ...optionalLocalized(record, "region", "region"),
    confusableWith: listIn(record, "confusable_with").map((id) => idOf<Programme["id"]>(id)),
    ...optionalLocalized(record, "note", "note"),
  };
}

/** A row of specialties.csv. */
export function specialtyOf(record: TableRecord): Specialty {
  const parent = textOf(record, "parent");
  return {
    code: idOf(textOf(record, "code")),
    name: localized(record, "name"),
    ...propertyOf("parent", parent === "" ? undefined : idOf<Specialty["code"]>(parent)),
    aliases: listIn(record, "aliases_zh"),
  };
}
