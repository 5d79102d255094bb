import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatIssue } from "../issue.ts";
import { loadDataset } from "../load.ts";
import { summaryOf } from "../summary.ts";

const { values, positionals } = parseArgs({
  options: { archive: { type: "string" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? process.env["YIHENG_DATA"] ?? "data";
const archive = values.archive ?? process.env["YIHENG_ARCHIVE"] ?? join(folder, "archive");

const result = loadDataset(folder, { archive });
for (const issue of result.ok ? result.warnings : result.issues)
  console.error(`${folder}/${formatIssue(issue)}`);
if (result.ok) {
  console.log(summaryOf(result.dataset, result.release));
} else {
  const { length } = result.issues;
  console.error(`${length} ${length === 1 ? "issue" : "issues"}; nothing is released.`);
  process.exitCode = 1;
}
