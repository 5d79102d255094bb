import { parseArgs } from "node:util";
import { formatIssue } from "../issue.ts";
import { loadDataset } from "../load.ts";
import { summaryOf } from "../summary.ts";

const { values, positionals } = parseArgs({ options: { archive: { type: "string" } }, allowPositionals: true });
const folder = positionals[0] ?? process.env["YIHENG_DATA"] ?? "data";
const archive = values.archive ?? process.env["YIHENG_ARCHIVE"];

const result = loadDataset(folder, archive === undefined ? {} : { archive });
for (const issue of result.ok ? result.warnings : result.issues) console.error(`${folder}/${formatIssue(issue)}`);
if (result.ok) {
  console.log(summaryOf(result.dataset, result.release));
} else {
  console.error(`${result.issues.length} issues; nothing is released.`);
  process.exitCode = 1;
}
