import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadTestPackage, temporaryFolder } from "../../testing/test-data.ts";
import { buildRelease, databaseName } from "./build.ts";
import { withLease } from "./lease.ts";
import { openSqliteStore } from "./open.ts";
import { pruneReleases } from "./prune.ts";

const { dataset } = loadTestPackage();
const idOf = (number: number) => String(number).padStart(12, "0");

/** A folder with releases built one after the other, the last of them current. */
function folderWith(count: number): string {
  const folder = temporaryFolder();
  for (let number = 1; number <= count; number += 1)
    utimesSync(buildRelease(folder, dataset, idOf(number)), number, number);
  return folder;
}

function releasesIn(folder: string): readonly number[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sqlite") && !name.startsWith("."));
  return names.map((name) => Number(name.split("-", 1)[0])).toSorted((a, b) => a - b);
}

/** A process that serves nothing but says that it serves a release; it lives as long as the test. */
async function servedElsewhere(folder: string, release: string): Promise<number> {
  const child = spawn(process.execPath, ["--eval", "console.log('up'); setInterval(() => {}, 1000)"]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  writeFileSync(join(folder, `.serving-${child.pid}-1-${databaseName(release)}`), "");
  return child.pid ?? 0;
}

describe("pruneReleases", () => {
  it("keeps the current release and the three before it", () => {
    const folder = folderWith(6);
    pruneReleases(folder);
    expect(releasesIn(folder)).toEqual([3, 4, 5, 6]);
    expect(openSqliteStore(join(folder, databaseName(idOf(6)))).release).toBe(idOf(6));
  });

  it("keeps what is wanted, such as the release that the next is compared with", () => {
    const folder = folderWith(6);
    pruneReleases(folder, [idOf(1)]);
    expect(releasesIn(folder)).toEqual([1, 3, 4, 5, 6]);
  });

  it("keeps what another process serves, and no longer than it lives", async () => {
    const folder = folderWith(6);
    const pid = await servedElsewhere(folder, idOf(2));
    pruneReleases(folder);
    expect(releasesIn(folder)).toEqual([2, 3, 4, 5, 6]);
    process.kill(pid, "SIGKILL");
    await expect.poll(() => (pruneReleases(folder), releasesIn(folder))).toEqual([3, 4, 5, 6]);
    expect(readdirSync(folder).filter((name) => name.startsWith(".serving"))).toEqual([]);
  });

  it("keeps what is served here until it is closed", async () => {
    const folder = folderWith(6);
    const store = withLease(openSqliteStore(join(folder, databaseName(idOf(1)))));
    pruneReleases(folder);
    expect(releasesIn(folder)).toContain(1);
    await store.close();
    pruneReleases(folder);
    expect(releasesIn(folder)).not.toContain(1);
  });

  it("leaves alone what it did not build", () => {
    const folder = folderWith(6);
    const foreign = "111111111111-1.sqlite";
    for (const name of [foreign, "mine.txt", "notes.sqlite"])
      writeFileSync(join(folder, name), "mine".repeat(40));
    utimesSync(join(folder, foreign), 0, 0);
    pruneReleases(folder);
    for (const name of [foreign, "mine.txt", "notes.sqlite", "current"])
      expect(readdirSync(folder)).toContain(name);
  });
});
