import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import type { Store } from "../store.ts";
import { allOf, designationsQuery, observationsQuery, type Query } from "./queries.ts";
import type { Row } from "./row.ts";
import {
  designationOf,
  documentOf,
  hospitalOf,
  indicatorOf,
  observationOf,
  programmeOf,
  specialtyOf,
} from "./rows.ts";
import { applicationId, schemaVersion } from "./schema.ts";

/** A database that cannot be served, and why, in one sentence. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
  /** Whether it is another program's, and so not ours to replace. */
  readonly isForeign: boolean;

  constructor(sentence: string, isForeign = false) {
    super(sentence);
    this.isForeign = isForeign;
  }
}

const busyTimeoutMs = 2000;

/** Opens a release read-only after checking that it is one; throws `DatabaseRefused` with one sentence. */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file);
  try {
    const release = checkedRelease(database, file);
    return { ...storeOver(database, release), file };
  } catch (error) {
    database.close();
    throw error instanceof DatabaseRefused ? error : new DatabaseRefused(`${file} ${sayWhy(error)}.`);
  }
}

function openDatabase(file: string): Database.Database {
  if (!existsSync(file)) throw new DatabaseRefused(`${file} does not exist.`);
  try {
    return new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  } catch (error) {
    throw new DatabaseRefused(`${file} ${sayWhy(error)}.`);
  }
}

function sayWhy(error: unknown): string {
  const code = error instanceof Database.SqliteError ? error.code : "";
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return "is locked by another program";
  if (code === "SQLITE_NOTADB") return "is not a database";
  if (code.startsWith("SQLITE_CORRUPT")) return "is damaged";
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

function checkedRelease(database: Database.Database, file: string): string {
  const found = database.pragma("application_id", { simple: true });
  if (found !== applicationId) throw new DatabaseRefused(`${file} belongs to another program.`, true);
  const version = database.pragma("user_version", { simple: true });
  if (version !== schemaVersion) {
    throw new DatabaseRefused(`${file} has schema version ${String(version)} instead of ${schemaVersion}.`);
  }
  const check = database.pragma("quick_check(1)", { simple: true });
  if (check !== "ok") throw new DatabaseRefused(`${file} is damaged.`);
  const release = database.prepare("SELECT id FROM release").pluck().get();
  if (typeof release !== "string") throw new DatabaseRefused(`${file} does not name its release.`);
  return release;
}

function storeOver(database: Database.Database, release: string): Store {
  const read = <Item>(query: Query, toItem: (row: Row) => Item): Promise<readonly Item[]> =>
    Promise.resolve(
      database
        .prepare<unknown[], Row>(query.sql)
        .all(...query.values)
        .map(toItem),
    );
  return {
    release,
    hospitals: () => read(allOf("hospitals"), hospitalOf),
    documents: () => read(allOf("documents"), documentOf),
    indicators: () => read(allOf("indicators"), indicatorOf),
    programmes: () => read(allOf("programmes"), programmeOf),
    specialties: () => read(allOf("specialties"), specialtyOf),
    observations: (filter) => read(observationsQuery(filter), observationOf),
    designations: (filter) => read(designationsQuery(filter), designationOf),
    close: () => Promise.resolve(void database.close()),
  };
}
