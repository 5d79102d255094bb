import Database from "better-sqlite3";
import { type Trouble, WorkspaceTrouble } from "../workspace.ts";

const kinds: readonly (readonly [code: RegExp, trouble: Trouble, why: string])[] = [
  [/^SQLITE_FULL|^ENOSPC/u, "full", "cannot grow: its disk is full"],
  [/^SQLITE_(?:BUSY|LOCKED)/u, "locked", "is locked by another program"],
  [/^SQLITE_READONLY|^EROFS|^EACCES|^EPERM/u, "read-only", "may not be written"],
  [/^SQLITE_NOTADB/u, "unusable", "is not a database; it is left as it is"],
  [/^SQLITE_CORRUPT/u, "unusable", "is damaged; put back a copy of it, or move it away to begin anew"],
];

/** What an error of the driver or of the file system means for the workspace. */
export function troubleOf(error: unknown, file: string): WorkspaceTrouble {
  if (error instanceof WorkspaceTrouble) return error;
  const code =
    error instanceof Database.SqliteError || (error instanceof Error && "code" in error)
      ? String(error.code)
      : "";
  const known = kinds.find(([pattern]) => pattern.test(code));
  if (known) return new WorkspaceTrouble(known[1], `${file} ${known[2]}.`);
  const said = error instanceof Error ? error.message : String(error);
  return new WorkspaceTrouble("unusable", `${file} cannot be used: ${said}.`);
}
