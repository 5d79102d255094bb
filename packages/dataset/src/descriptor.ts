/** A named value that a categorical field may take. */
export interface FieldCategory {
  readonly value: string;
  readonly label: string;
}

export const fieldTypes = ["string", "integer", "number", "boolean", "date", "list"] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a Table Schema may demand of a cell, as far as this package uses it. */
export interface Constraints {
  readonly required?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A column, in both languages. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly description_en: string;
  readonly delimiter?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly categories?: readonly FieldCategory[];
  readonly constraints?: Constraints;
}

/** Columns that must name a row of another table, or of the same one where `resource` is absent. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly { readonly value: string; readonly label: string }[];
}

/** A table: one file, or one for each document. */
export interface Resource {
  readonly name: string;
  readonly title: string;
  readonly title_en: string;
  readonly description: string;
  readonly description_en: string;
  readonly path: string | readonly string[];
  readonly schema: TableSchema;
}

/** The data package's one definition of its tables (Frictionless Data Package v2). */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly title_en: string;
  readonly version: string;
  readonly resources: readonly Resource[];
}

/** The tables that the loader turns into domain objects; a package must have all of them. */
export const tableNames = [
  "hospitals",
  "documents",
  "indicators",
  "programmes",
  "specialties",
  "observations",
  "designations",
  "passed-over",
] as const;

/** The tables about releases: a package may lack them, and they are no part of what names a release. */
export const ledgerNames = ["releases", "changes"] as const;
export type TableName = (typeof tableNames)[number] | (typeof ledgerNames)[number];

export const descriptorFile = "datapackage.json";

/** The files of a table, relative to the package's folder. */
export function filesOf({ path }: Resource): readonly string[] {
  return typeof path === "string" ? [path] : path;
}

/** Whether a cell of this field may be left empty. */
export function isRequired(field: Field): boolean {
  return field.constraints?.required === true;
}
