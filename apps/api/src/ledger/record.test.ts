import { loadDataset, readLedger, releaseIdOf } from "@yiheng/dataset";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copiedPackage, temporaryFolder, testPackage } from "../testing/test-data.ts";
import { NotRecorded, recordData } from "./record.ts";

const today = "2026-02-03";
const north = "observations/north-2023-review.csv";

function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** A package whose first state is recorded and built, then corrected in one figure. */
async function corrected() {
  const where = { dataFolder: copiedPackage(), releaseFolder: temporaryFolder(), today };
  await recordData(where);
  edit(where.dataFolder, north, ",37,,,exact,exact,items,37项,", ",38,,,exact,exact,items,38项,");
  return where;
}

async function refusal(plan: Parameters<typeof recordData>[0]): Promise<string> {
  const failure = await recordData(plan).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NotRecorded);
  return failure instanceof Error ? failure.message : "";
}

describe("recording a release", () => {
  it("begins the ledger with the present data, and has nothing to add where nothing changed", async () => {
    const where = { dataFolder: copiedPackage(), releaseFolder: temporaryFolder(), today };
    const id = releaseIdOf(where.dataFolder);
    expect(await recordData(where)).toBe(
      `Recorded release ${id} as number 1: 0 added, 0 corrected, 0 withdrawn.`,
    );
    expect(await recordData(where)).toBe(`Release ${id} is recorded already, as number 1.`);
  });

  it("compares with the last recorded release among those that were built", async () => {
    const where = await corrected();
    const loaded = loadDataset(where.dataFolder);
    expect(loaded.ok && loaded.warnings.map(({ message }) => message)).toEqual([
      "the data are not recorded as a release",
    ]);
    const note = { zh: "更正一项", en: "One figure corrected" };
    expect(await recordData({ ...where, note })).toContain("0 added, 1 corrected, 0 withdrawn");
    const read = readLedger(where.dataFolder);
    expect(read.ok && read.ledger.releases.at(-1)).toMatchObject({ number: 2, recordedOn: today, note });
    const told = { release: 2, table: "observations", record: "north-research-projects-approved-2023" };
    expect(read.ok && read.ledger.changes).toEqual([
      { ...told, column: "value", before: "37", after: "38" },
      { ...told, column: "printed", before: "37项", after: "38项" },
    ]);
    expect(loadDataset(where.dataFolder)).toMatchObject({ ok: true, warnings: [] });
  });

  it("finds the same in a folder with the files of that release", async () => {
    const where = await corrected();
    expect(await recordData({ ...where, releaseFolder: temporaryFolder(), from: testPackage })).toContain(
      "1 corrected",
    );
  });

  it("records a title and an indicator's conditions, and that the data were changed back", async () => {
    const where = await corrected();
    edit(where.dataFolder, north, ",38,,,exact,exact,items,38项,", ",37,,,exact,exact,items,37项,");
    edit(where.dataFolder, "designations/north-2023-review.csv", "under-construction", "approved");
    edit(where.dataFolder, "indicators.csv", "levels-stated", "levels-stated;same-year");
    expect(await recordData(where)).toContain("0 added, 2 corrected, 0 withdrawn");
    edit(where.dataFolder, "designations/north-2023-review.csv", "approved", "under-construction");
    edit(where.dataFolder, "indicators.csv", "levels-stated;same-year", "levels-stated");
    expect(await recordData(where)).toContain("as number 3: 0 added, 2 corrected, 0 withdrawn");
    expect(loadDataset(where.dataFolder)).toMatchObject({ ok: true, warnings: [] });
  });

  it("refuses where the last recorded release is not at hand or another one is given", async () => {
    const where = await corrected();
    expect(await refusal({ ...where, releaseFolder: temporaryFolder() })).toContain(
      "Say with --from where release",
    );
    const other = copiedPackage();
    appendFileSync(join(other, "specialties.csv"), "04,外科,Surgery,,\n");
    expect(await refusal({ ...where, from: other })).toContain("the last one recorded is");
    expect(await refusal({ ...where, from: join(other, "hospitals.csv") })).toContain("is not a database");
  });

  it("refuses broken data with their issues", async () => {
    const where = await corrected();
    edit(where.dataFolder, "hospitals.csv", ",general,", ",genral,");
    expect(await refusal(where)).toContain("hospitals.csv:2:");
  });
});
