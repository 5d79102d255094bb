import { keepApp } from "./app-shelf.ts";
import { askRelease, pause, tell } from "./reach.ts";
import { findShelf, openShelf, put, seal, take } from "./release-shelf.ts";
import { releaseOf } from "./wire.ts";

const mostPasses = 3;
const breathMs = 60;

let last: Promise<void> = Promise.resolve();

/** Fetches what is not kept yet, one answer after another, and tells the pages when all is there. */
export function keep(paths: readonly string[]): Promise<void> {
  last = keepAfter(last, paths);
  return last;
}

async function keepAfter(before: Promise<void>, paths: readonly string[]): Promise<void> {
  await before.catch(() => undefined);
  await keepAll(paths);
}

async function keepAll(paths: readonly string[]): Promise<void> {
  const release = await askRelease();
  if (release === undefined) return tell();
  await openShelf(release);
  await keepApp();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const releases = await fetchMissing(paths);
    // A release that changed on the way has cleared the shelf; what came before is fetched anew.
    if (releases.size <= 1) break;
  }
  const shelf = await findShelf();
  if (shelf !== undefined) await seal(shelf);
  await tell();
}

async function fetchMissing(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const releases = new Set<string>();
  for (const path of paths) {
    const shelf = await findShelf();
    if (shelf === undefined) break; // cleared by the reader meanwhile
    releases.add(shelf.release);
    if (await take(shelf, path)) continue;
    const answer = await fetch(path, { priority: "low" });
    const release = releaseOf(answer);
    if (!answer.ok || release === undefined) continue;
    releases.add(release);
    await put(release === shelf.release ? shelf : await openShelf(release), path, answer);
    await pause(breathMs);
  }
  return releases;
}
