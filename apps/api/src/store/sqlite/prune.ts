import { closeSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { currentDatabase } from "./build.ts";
import { leasedDatabases } from "./lease.ts";
import { applicationId } from "./schema.ts";

const keptBesideCurrent = 3;
const releaseName = /^([0-9a-f]{12})-\d+\.sqlite$/u;

/**
 * Clears old releases away: the current one stays, the three built last before it, the ones some process serves, and
 * those whose ids are `wanted`. A file that cannot be removed, or is none of ours, is left as it is.
 */
export function pruneReleases(folder: string, wanted: readonly string[] = []): void {
  const current = currentDatabase(folder);
  const leased = leasedDatabases(folder);
  const past = readdirSync(folder)
    .filter((name) => releaseName.test(name) && join(folder, name) !== current)
    .map((name) => ({ name, builtMs: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((a, b) => b.builtMs - a.builtMs);
  for (const { name } of past.slice(keptBesideCurrent)) {
    const [, id = ""] = releaseName.exec(name) ?? [];
    if (!leased.has(name) && !wanted.includes(id)) clear(join(folder, name));
  }
}

/** Removes a release's file; some systems do not let go of what is open elsewhere, and others may clear at the same time. */
function clear(file: string): void {
  try {
    if (isOurs(file)) rmSync(file);
  } catch {
    return;
  }
}

const applicationIdAt = 68;

/** Whether a file says in its header that it is a release of this program. */
function isOurs(file: string): boolean {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(4);
    readSync(handle, bytes, 0, bytes.length, applicationIdAt);
    return bytes.readUInt32BE() === applicationId;
  } finally {
    closeSync(handle);
  }
}
