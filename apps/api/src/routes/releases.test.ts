import { paths, problemSchema, releaseChangesSchema } from "@yiheng/contract";
import { loadDataset } from "@yiheng/dataset";
import type { FastifyInstance } from "fastify";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildApp } from "../app.ts";
import { recordData } from "../ledger/record.ts";
import { buildRelease } from "../store/sqlite/build.ts";
import { openSqliteStore } from "../store/sqlite/open.ts";
import { testApp } from "../testing/test-app.ts";
import { copiedPackage, loadTestPackage, temporaryFolder } from "../testing/test-data.ts";

const first = loadTestPackage().release;
const day = "2026-02-03";

function edit(folder: string, file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, edited);
}

/** The app over a package that is edited step by step, each step recorded as a release. */
async function appAfter(...steps: readonly ((folder: string) => void)[]): Promise<FastifyInstance> {
  const where = { dataFolder: copiedPackage(), releaseFolder: temporaryFolder(), today: day };
  await recordData(where);
  for (const step of steps) {
    step(where.dataFolder);
    await recordData(where);
  }
  return appOver(where.dataFolder);
}

function appOver(dataFolder: string): FastifyInstance {
  const loaded = loadDataset(dataFolder);
  if (!loaded.ok) throw new Error("the edited package is broken");
  const file = buildRelease(temporaryFolder(), loaded.dataset, loaded.release);
  const app = buildApp({ store: openSqliteStore(file), dataFolder });
  onTestFinished(() => app.close());
  return app;
}

async function changesIn(app: FastifyInstance, since: string) {
  const answer = await app.inject(`${paths.releases}/${since}/changes`);
  expect(answer.statusCode).toBe(200);
  return releaseChangesSchema.parse(answer.json());
}

const correctFigure = (folder: string) =>
  edit(
    folder,
    "observations/north-2023-review.csv",
    "37,,,exact,exact,items,37项",
    "38,,,exact,exact,items,38项",
  );
const changeBack = (folder: string) =>
  edit(
    folder,
    "observations/north-2023-review.csv",
    "38,,,exact,exact,items,38项",
    "37,,,exact,exact,items,37项",
  );
const withdrawFigure = (folder: string) =>
  edit(folder, "observations/west-2022-review.csv", /west-party-branches-2022,.*\n/u, "");
const addIndicator = (folder: string) =>
  edit(
    folder,
    "indicators.csv",
    /$/u,
    "beds,volume,床位,Beds,实际开放床位,Beds in use,stock,pieces,no-judgement,不分好坏,More is not better,0,,,,,,,,,,\n",
  );

describe("the releases", () => {
  it("are the present one first, then the recorded ones back to the oldest", async () => {
    const app = await appAfter(correctFigure, withdrawFigure);
    const { items, release } = (await app.inject(paths.releases)).json();
    expect(items).toHaveLength(3);
    expect(items[0]).toEqual({ id: release, recordedOn: day });
    expect(items[2].id).toBe(first);
  });

  it("are the present one alone where nothing was ever recorded", async () => {
    const app = testApp();
    expect((await app.inject(paths.releases)).json().items).toEqual([{ id: first }]);
    expect(await changesIn(app, first)).toEqual({
      items: [],
      release: first,
      since: { id: first },
      isComplete: true,
      indicators: [],
    });
  });
});

describe("what changed since a release", () => {
  it("is told with each record as it was and as it is", async () => {
    const { items, since, isComplete } = await changesIn(await appAfter(correctFigure), first);
    expect([since, isComplete]).toEqual([{ id: first, recordedOn: day }, true]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      table: "observations",
      record: "north-research-projects-approved-2023",
      kind: "corrected",
      columns: ["value", "printed"],
      before: { hospital: "north", quantity: { value: 37, unit: "items" }, receipt: { printed: "37项" } },
      after: {
        quantity: { value: 38, unit: "items" },
        receipt: { printed: "38项", document: "north-2023-review" },
      },
    });
  });

  it("tells what can change a verdict though no figure changed: a hospital's class, a document's period", async () => {
    const toTcm = (folder: string) => edit(folder, "hospitals.csv", ",general,", ",tcm,");
    const { items } = await changesIn(await appAfter(toTcm), first);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      table: "hospitals",
      kind: "corrected",
      columns: ["type"],
      before: { type: "general" },
      after: { type: "tcm" },
    });
  });

  it("adds up over releases, and a figure that was changed back is no change", async () => {
    const app = await appAfter(correctFigure, withdrawFigure, changeBack, addIndicator);
    const { items } = await changesIn(app, first);
    expect(items.map(({ table, record, kind }) => [table, record, kind])).toEqual([
      ["observations", "west-party-branches-2022", "withdrawn"],
      ["indicators", "beds", "added"],
    ]);
    expect(items[0]).toMatchObject({
      before: {
        quantity: { value: 18, bound: "exact", qualifier: "exact", unit: "pieces" },
        receipt: { printed: "18个" },
      },
    });
    expect(items[0]).not.toHaveProperty("after");
    expect(items[1]).not.toHaveProperty("before");
  });

  it("is nothing where the data went back to what they were", async () => {
    const { items, since } = await changesIn(await appAfter(correctFigure, changeBack), first);
    expect([items, since.id]).toEqual([[], first]);
  });

  it("is said to be incomplete while the present data are not recorded", async () => {
    const where = { dataFolder: copiedPackage(), releaseFolder: temporaryFolder(), today: day };
    await recordData(where);
    correctFigure(where.dataFolder);
    await recordData(where);
    withdrawFigure(where.dataFolder);
    const { items, isComplete } = await changesIn(appOver(where.dataFolder), first);
    expect([items.map(({ kind }) => kind), isComplete]).toEqual([["corrected"], false]);
  });

  it("is unknown for a release that was never recorded, with the likest that was", async () => {
    const app = await appAfter(correctFigure);
    for (const [id, nearest] of [
      ["yesterday", undefined],
      [`${first.slice(0, -1)}z`, first],
    ] as const) {
      const answer = await app.inject(`${paths.releases}/${id}/changes`);
      expect(answer.statusCode).toBe(404);
      const problem = problemSchema.parse(answer.json());
      expect([problem.type, problem.nearest]).toEqual(["/problems/unknown-release", nearest]);
      expect(problem.detail).toContain(
        `Release “${id}” was never recorded, so it cannot be compared with the present one`,
      );
    }
  });

  it("is not told from a ledger that is broken", async () => {
    const folder = copiedPackage();
    const app = testApp({ dataFolder: folder });
    appendFileSync(join(folder, "releases.csv"), "7,000000000000,2026-01-02,,\n");
    expect((await app.inject(`${paths.releases}/000000000000/changes`)).statusCode).toBe(404);
  });
});
