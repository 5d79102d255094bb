import { replyType } from "@yiheng/domain";
import type { DesignationFilter, ObservationFilter } from "../store.ts";

/** A statement and what to bind to it. */
export interface Query {
  readonly sql: string;
  readonly values: readonly string[];
}

const receipt = `document, section, paragraph, start, end, printed, (SELECT documents.type = '${replyType}' FROM documents WHERE documents.id = document) AS is_reply`;

const columns = {
  hospitals:
    "id, name_zh, name_en, short_zh, short_en, city_zh, city_en, province_zh, province_en, type, grade, former_names, note_zh, note_en",
  documents:
    "id, hospital, title_zh, title_en, type, publisher_zh, publisher_en, published_on, covers_from, covers_to, covers_basis, url, file_name, text_sha256, chars, cannot_tell_zh, cannot_tell_en, note_zh, note_en",
  indicators:
    "id, domain, name_zh, name_en, definition_zh, definition_en, kind, unit, polarity, polarity_note_zh, polarity_note_en, decimals, numerator_zh, numerator_en, denominator_zh, denominator_en, appraisal_no, appraisal_match, conditions, aliases_zh, caveats_zh, caveats_en",
  programmes:
    "id, name_zh, name_en, issuer_zh, issuer_en, level, category, ladder, region_zh, region_en, confusable_with, note_zh, note_en",
  specialties: "code, name_zh, name_en, parent, aliases_zh",
  observations: `id, hospital, indicator, scope, scope_label_zh, scope_label_en, period_from, period_to, period_type, period_basis, value, lower, upper, bound, qualifier, unit, ${receipt}, population, population_label_zh, population_label_en, base_period, statement, breakdown, variant, stated, conflicts_with, misprint, note_zh, note_en`,
  designations: `id, hospital, programme, specialty, label_zh, label_en, scope, status, level_value, event, period_from, period_to, batch, list_total, list_open, ${receipt}, misprint, note_zh, note_en`,
} as const;

/** All rows of a table in their order. */
export function allOf(table: keyof typeof columns): Query {
  return { sql: `SELECT ${columns[table]} FROM ${table} ORDER BY position`, values: [] };
}

/** The observations that a filter admits, in reading order. */
export function observationsQuery(filter: ObservationFilter): Query {
  return filtered("observations", [
    equal("id = ?", filter.id),
    oneOf("hospital", filter.hospitals),
    oneOf("indicator", filter.indicators),
    oneOf("document", filter.documents),
    equal("scope = ?", filter.scope),
    equal("indicator IN (SELECT id FROM indicators WHERE domain = ?)", filter.domain),
  ]);
}

/** The designations that a filter admits, in reading order. */
export function designationsQuery(filter: DesignationFilter): Query {
  return filtered("designations", [
    oneOf("hospital", filter.hospitals),
    oneOf("document", filter.documents),
    oneOf("programme", filter.programmes),
    oneOf("specialty", filter.specialties),
    equal("status = ?", filter.status),
    equal("programme IN (SELECT id FROM programmes WHERE level = ?)", filter.level),
  ]);
}

function equal(sql: string, value: string | undefined): Query | undefined {
  return value === undefined ? undefined : { sql, values: [value] };
}

function oneOf(column: string, values: readonly string[] | undefined): Query | undefined {
  if (values === undefined) return undefined;
  return { sql: `${column} IN (${values.map(() => "?").join(", ")})`, values };
}

function filtered(table: keyof typeof columns, conditions: readonly (Query | undefined)[]): Query {
  const given = conditions.filter((condition) => condition !== undefined);
  const where = given.length === 0 ? "" : ` WHERE ${given.map(({ sql }) => sql).join(" AND ")}`;
  const values = given.flatMap((condition) => condition.values);
  return { sql: `SELECT ${columns[table]} FROM ${table}${where} ORDER BY position`, values };
}
