import type { Dataset } from "@yiheng/dataset";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isRunning } from "./is-running.ts";
import { schemaVersion } from "./schema.ts";
import { writeDatabase } from "./write.ts";

const pointerFile = "current";
const temporary = ".building-";

/** The file name of a release's database. */
export function databaseName(release: string): string {
  return `${release}-${schemaVersion}.sqlite`;
}

/**
 * Builds a release's database in `folder` and makes it the current one. The file is written beside, flushed and
 * renamed, then the pointer likewise: whenever the process dies, the release before is still whole and current.
 * Throws where the folder cannot be written.
 */
export function buildRelease(folder: string, dataset: Dataset, release: string): string {
  mkdirSync(folder, { recursive: true });
  clearLeftovers(folder);
  const file = join(folder, databaseName(release));
  const building = join(folder, `${temporary}${process.pid}-${databaseName(release)}`);
  writeDatabase(building, dataset, release);
  moveInto(building, file);
  const pointer = join(folder, `${temporary}${process.pid}-${pointerFile}`);
  writeFileSync(pointer, `${databaseName(release)}\n`);
  moveInto(pointer, join(folder, pointerFile));
  return file;
}

/** The database that the pointer names, or undefined where nothing was ever built. */
export function currentDatabase(folder: string): string | undefined {
  try {
    const name = readFileSync(join(folder, pointerFile), "utf8").trim();
    return /^[0-9a-z-]+\.sqlite$/u.test(name) ? join(folder, name) : undefined;
  } catch {
    return undefined;
  }
}

function moveInto(from: string, to: string): void {
  flush(from);
  renameSync(from, to);
  flush(dirname(to));
}

function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What earlier builds left behind when they were killed; a build that still runs keeps its own. */
function clearLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.building-(\d+)-/u.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
