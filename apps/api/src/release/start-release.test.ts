import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { currentDatabase } from "../store/sqlite/build.ts";
import { holdLocked, tamper } from "../store/sqlite/tamper.ts";
import { copiedPackage, loadTestPackage, temporaryFolder } from "../testing/test-data.ts";
import { NoRelease, startRelease } from "./start-release.ts";

interface Start {
  readonly release: string;
  readonly said: string;
}

function plan() {
  return { dataFolder: copiedPackage(), releaseFolder: temporaryFolder() };
}

async function start(where: ReturnType<typeof plan>): Promise<Start> {
  const said: string[] = [];
  const store = await startRelease(where, (sentence) => said.push(sentence));
  await store.close();
  return { release: store.release, said: said.join("\n") };
}

function breakData(folder: string): void {
  rmSync(join(folder, "hospitals.csv"));
}

const release = loadTestPackage().release;

describe("startRelease", () => {
  it("builds the release that the data makes, and opens it again without a word", async () => {
    const where = plan();
    expect((await start(where)).said).toContain(`Built release ${release}: 3 hospitals`);
    expect(await start(where)).toEqual({ release, said: "" });
  });

  it("builds anew when one cell has changed", async () => {
    const where = plan();
    await start(where);
    const csv = join(where.dataFolder, "specialties.csv");
    writeFileSync(
      csv,
      "code,name_zh,name_en,parent,aliases_zh\n03,内科,Medicine,,\n03.04,心内科,Cardiology,03,\n",
    );
    const again = await start(where);
    expect(again.release).not.toBe(release);
    expect(again.said).toContain(`Built release ${again.release}`);
  });

  it("keeps the last good release when the data are broken, and says what is wrong", async () => {
    const where = plan();
    await start(where);
    breakData(where.dataFolder);
    const { said, release: served } = await start(where);
    expect(served).toBe(release);
    expect(said).toContain("hospitals.csv:1:1: the file is missing");
    expect(said).toContain(`release ${release} is served instead`);
  });

  it("gives up with the issues when the data are broken and nothing was ever released", async () => {
    const where = plan();
    breakData(where.dataFolder);
    const failure = await start(where).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoRelease);
    expect(String(failure)).toContain("hospitals.csv:1:1: the file is missing");
  });

  it("builds a truncated database again from the data", async () => {
    const where = plan();
    await start(where);
    truncateSync(currentDatabase(where.releaseFolder) ?? "", 8192);
    const { said, release: served } = await start(where);
    expect(served).toBe(release);
    expect(said).toMatch(/is damaged\. It is built from the data again\.\nBuilt release/u);
  });

  it("leaves another program's database alone and gives up with a sentence", async () => {
    const where = plan();
    await start(where);
    const file = currentDatabase(where.releaseFolder) ?? "";
    tamper(file, "PRAGMA application_id = 7");
    const before = readFileSync(file);
    const failure = await start(where).catch((error: unknown) => error);
    expect(String(failure)).toContain(`${file} belongs to another program. It is left as it is`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("builds beside a database that another program holds locked", async () => {
    const where = plan();
    await start(where);
    onTestFinished(holdLocked(currentDatabase(where.releaseFolder) ?? ""));
    const { said, release: served } = await start(where);
    expect([served, said.split("\n")[0]]).toEqual([
      release,
      expect.stringContaining("is locked by another program. It is built from the data again."),
    ]);
  }, 15_000);

  it("builds again where a file holds another release than its name says", async () => {
    const where = plan();
    await start(where);
    renameSync(
      currentDatabase(where.releaseFolder) ?? "",
      join(where.releaseFolder, "111111111111-1.sqlite"),
    );
    writeFileSync(join(where.releaseFolder, "current"), "111111111111-1.sqlite\n");
    expect((await start(where)).said).toContain(`holds release ${release}; it is built from the data again.`);
  });

  it("says at every start that the data are not recorded, once the ledger has begun", async () => {
    const where = plan();
    appendFileSync(join(where.dataFolder, "releases.csv"), "1,000000000000,2026-01-02,,\n");
    expect((await start(where)).said).toContain("the data are not recorded as a release");
    expect((await start(where)).said).toBe(
      `Release ${release} is not recorded yet; npm run data:record adds it to the ledger.`,
    );
  });

  it("clears old releases away, but not the one that the next is compared with", async () => {
    const where = plan();
    appendFileSync(join(where.dataFolder, "releases.csv"), `1,${release},2026-01-02,,\n`);
    await start(where);
    for (const code of ["04", "05", "06", "07", "08"]) {
      appendFileSync(join(where.dataFolder, "specialties.csv"), `${code},某科,Some,,\n`);
      await start(where);
    }
    const kept = readdirSync(where.releaseFolder).filter((name) => name.endsWith(".sqlite"));
    expect(kept).toHaveLength(5);
    expect(kept).toContain(`${release}-1.sqlite`);
  });

  it("says so when releases cannot be written", async () => {
    const where = plan();
    const file = join(where.releaseFolder, "file");
    writeFileSync(file, "");
    const failure = await start({ ...where, releaseFolder: join(file, "releases") }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(NoRelease);
    expect(String(failure)).toContain("cannot be written to");
  });
});
