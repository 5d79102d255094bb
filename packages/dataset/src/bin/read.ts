import { join } from "node:path";
import { parseArgs } from "node:util";
import { readReply } from "../reply/read-reply.ts";
import { reportOf } from "../reply/report.ts";

const usage =
  "npm run data:read -- FILE.xlsx [--into data] [--archive DIR] [--received 2026-11-20] [--as ID] [--dry-run]";

const { values, positionals } = parseArgs({
  options: {
    into: { type: "string" },
    archive: { type: "string" },
    received: { type: "string" },
    as: { type: "string" },
    "dry-run": { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [file, ...others] = positionals;
const received = values.received ?? new Date().toISOString().slice(0, 10);

if (file === undefined || others.length > 0) {
  console.error(`Name one filled sheet: ${usage}`);
  process.exitCode = 1;
} else if (!/^\d{4}-\d{2}-\d{2}$/u.test(received) || Number.isNaN(Date.parse(received))) {
  console.error(`--received “${received}” is no day; write it as 2026-11-20.`);
  process.exitCode = 1;
} else {
  const into = values.into ?? process.env["YIHENG_DATA"] ?? "data";
  const archive = values.archive ?? process.env["YIHENG_ARCHIVE"] ?? join(into, "archive");
  const isTrial = values["dry-run"];
  const read = readReply({ file, into, archive, received, id: values.as, isTrial });
  if (read.ok) {
    for (const line of reportOf(read, isTrial)) console.log(line);
  } else {
    for (const problem of read.problems) console.error(`${file}: ${problem}`);
    const { length } = read.problems;
    console.error(`${length} ${length === 1 ? "problem" : "problems"}; nothing is imported.`);
    process.exitCode = 1;
  }
}
