import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { loadTestPackage, temporaryFolder } from "../../testing/test-data.ts";
import { buildRelease, currentDatabase } from "./build.ts";
import { openSqliteStore } from "./open.ts";

describe("buildRelease", () => {
  it("makes the new release current and leaves the one before beside it", () => {
    const folder = temporaryFolder();
    const { dataset, release } = loadTestPackage();
    const before = buildRelease(folder, dataset, "000000000000");
    const after = buildRelease(folder, dataset, release);
    expect(currentDatabase(folder)).toBe(after);
    expect(openSqliteStore(before).release).toBe("000000000000");
  });

  it("clears what a killed build left behind, and nothing else", () => {
    const folder = temporaryFolder();
    const { dataset, release } = loadTestPackage();
    writeFileSync(join(folder, ".building-99999999-x.sqlite"), "half");
    writeFileSync(join(folder, "mine.txt"), "kept");
    buildRelease(folder, dataset, release);
    expect(readdirSync(folder).toSorted()).toEqual([`${release}-1.sqlite`, "current", "mine.txt"].toSorted());
  });

  it("follows no pointer out of its folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "current"), "../../etc/passwd\n");
    expect(currentDatabase(folder)).toBeUndefined();
  });

  it("leaves a whole release whenever the process is killed", async () => {
    const folder = temporaryFolder();
    const { dataset, release } = loadTestPackage();
    buildRelease(folder, dataset, release);
    for (const patienceMs of [0, 3, 9, 20, 45]) {
      await buildAndKill(folder, patienceMs);
      const current = currentDatabase(folder);
      const store = openSqliteStore(current ?? "");
      expect(await store.observations({})).toHaveLength(dataset.observations.length);
      await store.close();
    }
  }, 60_000);
});

/** Builds one release after the other in a process of its own and kills it in the middle, without mercy. */
async function buildAndKill(folder: string, patienceMs: number): Promise<void> {
  const script = `
    import { loadDataset } from "@yiheng/dataset";
    import { buildRelease } from "${new URL("build.ts", import.meta.url).href}";
    const loaded = loadDataset("${join(import.meta.dirname, "../../../../../packages/dataset/test-package")}");
    console.log("building");
    for (let n = 0; ; n += 1) buildRelease("${folder}", loaded.dataset, String(n).padStart(12, "0"));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  await wait(patienceMs);
  child.kill("SIGKILL");
  await ended;
}
