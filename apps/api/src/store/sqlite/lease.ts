import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Store } from "../store.ts";
import { isRunning } from "./is-running.ts";

let leases = 0;

/**
 * The store with a note beside its file that this process serves it, so that no other clears it away; the note goes
 * when the store is closed. Where it cannot be written, nobody could clear anything away either.
 */
export function withLease(store: Store): Store {
  const { file } = store;
  if (file === undefined) return store;
  leases += 1;
  const lease = join(dirname(file), `.serving-${process.pid}-${leases}-${basename(file)}`);
  try {
    writeFileSync(lease, "");
  } catch {
    return store;
  }
  return {
    ...store,
    close: async () => {
      rmSync(lease, { force: true });
      await store.close();
    },
  };
}

/** The names of the databases in a folder that some process serves; notes of processes that are gone are cleared. */
export function leasedDatabases(folder: string): ReadonlySet<string> {
  const leased = readdirSync(folder).flatMap((note) => {
    const [, pid, name] = /^\.serving-(\d+)-\d+-(.+)$/u.exec(note) ?? [];
    if (name === undefined) return [];
    if (isRunning(Number(pid))) return [name];
    rmSync(join(folder, note), { force: true });
    return [];
  });
  return new Set(leased);
}
