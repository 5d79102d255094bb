// Work that is done once for the same contents: a stamp keeps the fingerprint of what a step was made from.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "./place.mjs";

const notSource = /^(node_modules|dist|\..*)$|\.test(-d)?\.[a-z]+$/;
const stampOf = (step) => inRoot("node_modules", ".cache", "yiheng", `${step}.stamp`);

/** SHA-256 over names and contents of files and folders; tests and what was built don't count. */
export function fingerprint(...paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update("\0");
  hash.update(`${process.platform} ${process.arch}`);
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  const names = readdirSync(inRoot(path)).filter((name) => !notSource.test(name));
  return names.toSorted().flatMap((name) => filesUnder(join(path, name)));
}

/** Does the work unless it was done for this key and what it made is still there. */
export async function onceFor(step, key, made, work) {
  const stamp = stampOf(step);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key && existsSync(inRoot(made))) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}
