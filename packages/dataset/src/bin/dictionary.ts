import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withDictionary } from "../dictionary.ts";
import { formatIssue } from "../issue.ts";
import { readDescriptor } from "../read-descriptor.ts";

const folder = process.argv[2] ?? "data";
const read = readDescriptor(folder);
if (read.ok) {
  const file = join(folder, "README.md");
  writeFileSync(file, withDictionary(readFileSync(file, "utf8"), read.descriptor));
} else {
  for (const issue of read.issues) console.error(formatIssue(issue));
  process.exitCode = 1;
}
