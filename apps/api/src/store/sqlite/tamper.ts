import Database from "better-sqlite3";

/** For tests: does to a database file what another program might do. */
export function tamper(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

/** For tests: holds a database file locked as another program might; the result lets it go. */
export function holdLocked(file: string): () => void {
  const holder = new Database(file);
  holder.exec("BEGIN EXCLUSIVE");
  return () => void holder.close();
}
