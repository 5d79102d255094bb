import { formatIssue, loadDataset, summaryOf } from "@yiheng/dataset";
import { buildRelease } from "../store/sqlite/build.ts";

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

/** Checks the data package and builds the release that it makes; throws where the disk refuses. */
export function checkAndBuild({ dataFolder, releaseFolder }: BuildPlan): BuildResult {
  const loaded = loadDataset(dataFolder);
  if (!loaded.ok) return { ok: false, issues: loaded.issues.map(formatIssue) };
  const file = buildRelease(releaseFolder, loaded.dataset, loaded.release);
  const summary = summaryOf(loaded.dataset, loaded.release);
  return { ok: true, file, summary, warnings: loaded.warnings.map(formatIssue) };
}
