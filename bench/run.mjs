// `npm run bench`: how the app stands beside the barest thing that could do the same, on this machine, in one run.
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { measureDeckFiles } from "./deck-files.mjs";
import { measureExports } from "./exports.mjs";
import { measurePages } from "./pages.mjs";
import { measureRequests } from "./requests.mjs";
import { measureSlides } from "./slides.mjs";
import { measureStart } from "./start.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const parts = {
  a: measureRequests,
  b: measurePages,
  c: measureStart,
  d: measureExports,
  e: measureSlides,
  f: measureDeckFiles,
};
const wanted = values.only ? [values.only] : Object.keys(parts);

if (wanted.every((name) => name in parts)) {
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${processor})`);
  console.log("Every figure is the median of interleaved rounds; a ratio compares medians of the same run.");
  for (const name of wanted) await parts[name]({ isQuick: values.quick === true });
} else {
  console.error(
    "--only takes a (requests), b (pages), c (start), d (exports), e (slides) or f (files of a deck).",
  );
  process.exitCode = 1;
}
