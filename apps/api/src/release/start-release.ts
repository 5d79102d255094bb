import { isRecorded, releaseIdOf } from "@yiheng/dataset";
import { basename } from "node:path";
import { currentDatabase, databaseName } from "../store/sqlite/build.ts";
import { DatabaseRefused, openSqliteStore } from "../store/sqlite/open.ts";
import { withLease } from "../store/sqlite/lease.ts";
import type { Store } from "../store/store.ts";
import type { BuildPlan, BuildResult } from "./build-release.ts";

/** No release can be served; the message has the issues, one a line. */
export class NoRelease extends Error {
  override readonly name = "NoRelease";
}

/**
 * Opens the release that the data makes, building it where it is not there yet. A broken data package keeps the
 * release that was served last. `say` is told, in sentences, whatever the operator should know.
 * Throws `NoRelease` where nothing can be served.
 */
export async function startRelease(plan: BuildPlan, say: (sentence: string) => void): Promise<Store> {
  const current = openCurrent(plan.releaseFolder, say);
  const wanted = releaseIdOf(plan.dataFolder);
  if (current !== undefined && current.release === wanted) {
    if (!isRecorded(plan.dataFolder, wanted)) say(notRecorded(wanted));
    return current;
  }
  const built = await build(plan);
  if (built.ok) {
    await current?.close();
    for (const warning of built.warnings) say(warning);
    say(`Built ${built.summary}.`);
    return withLease(openSqliteStore(built.file));
  }
  const issues = built.issues.join("\n");
  if (current === undefined)
    throw new NoRelease(`${issues}\nThe data cannot be released, and there is no earlier release.`);
  say(`${issues}\nThe data cannot be released; release ${current.release} is served instead.`);
  return current;
}

/** Links made now could not be compared with later releases. */
function notRecorded(release: string): string {
  return `Release ${release} is not recorded yet; npm run data:record adds it to the ledger.`;
}

/** Loading and checking is only needed when the data has changed, so its code is only then read. */
async function build(plan: BuildPlan): Promise<BuildResult> {
  const { checkAndBuild } = await import("./build-release.ts");
  try {
    return checkAndBuild(plan);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [`The release cannot be written to ${plan.releaseFolder}: ${said}.`] };
  }
}

/** The release that was served last, if its file is sound; a file that is not is said and built anew. */
function openCurrent(folder: string, say: (sentence: string) => void): Store | undefined {
  const file = currentDatabase(folder);
  if (file === undefined) return undefined;
  try {
    const store = openSqliteStore(file);
    if (basename(file) === databaseName(store.release)) return withLease(store);
    void store.close();
    say(`${file} holds release ${store.release}; it is built from the data again.`);
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    if (error.isForeign)
      throw new NoRelease(`${error.message} It is left as it is; choose another YIHENG_VAR.`);
    say(`${error.message} It is built from the data again.`);
  }
  return undefined;
}
