import Database from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { WorkspaceTrouble, type Workspace } from "../workspace.ts";
import { migrations, workspaceApplicationId } from "./migrations.ts";
import { troubleOf } from "./trouble.ts";
import { workspaceOver } from "./workspace-over.ts";

/** How long a write waits for another program; the whole server waits with it. */
const busyTimeoutMs = 500;

interface Bounds {
  /** The most pages that the file may grow to; none unless told. */
  readonly maxPages?: number;
}

/**
 * Opens the workspace, making the file where there is none, and checks that it is sound; throws `WorkspaceTrouble`
 * with one sentence. A file that is damaged or another program's is left as it is: it may hold people's work.
 */
export function openSqliteWorkspace(file: string, { maxPages }: Bounds = {}): Workspace {
  const database = openFile(file);
  try {
    check(database, file);
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
    migrate(database);
    return workspaceOver(database, file);
  } catch (error) {
    database.close();
    throw troubleOf(error, file);
  }
}

function openFile(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: busyTimeoutMs });
  } catch (error) {
    throw troubleOf(error, file);
  }
}

function check(database: Database.Database, file: string): void {
  const steps = Number(database.pragma("user_version", { simple: true }));
  const isNew = steps === 0 && database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0;
  const refuse = (why: string) => new WorkspaceTrouble("unusable", `${file} ${why}.`);
  if (!isNew && database.pragma("application_id", { simple: true }) !== workspaceApplicationId)
    throw refuse("belongs to another program; it is left as it is");
  if (steps > migrations.length) throw refuse("was written by a newer version of this program");
  // Every commit reaches the disk before it is acknowledged.
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const isSound = database.pragma("integrity_check(1)", { simple: true }) === "ok";
  const strays = database.pragma("foreign_key_check");
  if (!isSound || !Array.isArray(strays) || strays.length > 0)
    throw refuse("is damaged; put back a copy of it, or move it away to begin anew");
}

/** Takes the steps that are missing, each wholly or not at all. */
function migrate(database: Database.Database): void {
  const stepsTaken = () => Number(database.pragma("user_version", { simple: true }));
  const step = database.transaction(() => {
    const taken = stepsTaken();
    const sql = migrations[taken];
    if (sql === undefined) return;
    database.exec(sql);
    database.pragma(`application_id = ${workspaceApplicationId}`);
    database.pragma(`user_version = ${taken + 1}`);
  });
  // Immediate, so that of two servers that start at once the second sees what the first did.
  while (stepsTaken() < migrations.length) step.immediate();
}
