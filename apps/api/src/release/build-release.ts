import { formatIssue, loadDataset, readLedger, summaryOf } from "@yiheng/dataset";
import { buildRelease } from "../store/sqlite/build.ts";
import { pruneReleases } from "../store/sqlite/prune.ts";

export interface BuildPlan {
  readonly dataFolder: string;
  readonly releaseFolder: string;
}

/** A release that was built, or every issue that kept it from being built. */
export type BuildResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly summary: string;
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly string[] };

/** Checks the data package, builds the release that it makes and clears old ones away; throws where the disk refuses. */
export function checkAndBuild({ dataFolder, releaseFolder }: BuildPlan): BuildResult {
  const loaded = loadDataset(dataFolder);
  if (!loaded.ok) return { ok: false, issues: loaded.issues.map(formatIssue) };
  const file = buildRelease(releaseFolder, loaded.dataset, loaded.release);
  pruneReleases(releaseFolder, lastRecorded(dataFolder));
  const summary = summaryOf(loaded.dataset, loaded.release);
  return { ok: true, file, summary, warnings: loaded.warnings.map(formatIssue) };
}

/** The release that the next one will be compared with when it is recorded. */
function lastRecorded(dataFolder: string): readonly string[] {
  const read = readLedger(dataFolder);
  return read.ok ? read.ledger.releases.slice(-1).map(({ id }) => id) : [];
}
