import type { Dataset } from "@yiheng/dataset";
import Database from "better-sqlite3";
import {
  designationColumns,
  documentColumns,
  hospitalColumns,
  indicatorColumns,
  observationColumns,
  programmeColumns,
  specialtyColumns,
} from "./columns.ts";
import type { Row } from "./row.ts";
import { applicationId, schemaSql, schemaVersion } from "./schema.ts";

/** Writes a whole release into a new file, in one transaction; throws where the file cannot be written. */
export function writeDatabase(file: string, dataset: Dataset, release: string): void {
  const database = new Database(file);
  try {
    // The file is new and swapped in whole: what makes it safe is the rename, not a journal beside it.
    database.pragma("journal_mode = OFF");
    database.pragma("synchronous = OFF");
    database.pragma("foreign_keys = ON");
    database.transaction(() => writeTables(database, dataset, release))();
    database.exec("ANALYZE");
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${schemaVersion}`);
  } finally {
    database.close();
  }
}

function writeTables(database: Database.Database, dataset: Dataset, release: string): void {
  database.exec(schemaSql);
  insert(database, "release", [{ id: release, schema_version: schemaVersion }]);
  insert(database, "hospitals", inOrder(dataset.hospitals, hospitalColumns));
  insert(database, "documents", inOrder(dataset.documents, documentColumns));
  insert(database, "indicators", inOrder(dataset.indicators, indicatorColumns));
  insert(database, "programmes", inOrder(dataset.programmes, programmeColumns));
  insert(database, "specialties", inOrder(dataset.specialties, specialtyColumns));
  insert(database, "observations", inOrder(dataset.observations, observationColumns));
  insert(database, "designations", inOrder(dataset.designations, designationColumns));
}

function inOrder<Item>(items: readonly Item[], columnsOf: (item: Item) => Row): readonly Row[] {
  return items.map((item, index) => ({ position: index + 1, ...columnsOf(item) }));
}

function insert(database: Database.Database, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const places = columns.map((column) => `@${column}`).join(", ");
  const statement = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`);
  for (const row of rows) statement.run(row);
}
