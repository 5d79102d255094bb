import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { loadDataset } from "../load.ts";
import { releaseIdOf } from "../release.ts";
import { type Edit, editedPackage, testPackage } from "../testing/edited-package.ts";
import { issuesOf } from "../testing/issues-of.ts";
import { isRecorded } from "./is-recorded.ts";
import { readLedger } from "./ledger.ts";
import { recordRelease } from "./record-release.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function packageWith(edits: Readonly<Record<string, Edit>>): string {
  const folder = editedPackage(edits);
  folders.push(folder);
  return folder;
}

const present = releaseIdOf(testPackage) ?? "";
const figure = "north-party-branches-2023";

/** The test package with some releases recorded, the last of which is it. */
function ledger(changes: readonly string[], first = "000000000000"): Readonly<Record<string, Edit>> {
  return {
    "releases.csv": (text) =>
      `${text}1,${first},2026-01-02,,\n2,${present},2026-02-03,改正一处,One correction\n`,
    "changes.csv": (text) => text + changes.map((line) => `${line}\n`).join(""),
  };
}

describe("the ledger of a package", () => {
  it("is no part of what names the release, so that the release can be named in it", () => {
    expect(releaseIdOf(packageWith(ledger([`2,observations,${figure},value,39,40`])))).toBe(present);
  });

  it("is read as releases and the cells that changed in them", () => {
    const read = readLedger(packageWith(ledger([`2,observations,${figure},value,39,40`])));
    expect(read.ok && read.ledger.releases[1]).toEqual({
      number: 2,
      id: present,
      recordedOn: "2026-02-03",
      note: { zh: "改正一处", en: "One correction" },
    });
    expect(read.ok && read.ledger.changes).toEqual([
      { release: 2, table: "observations", record: figure, column: "value", before: "39", after: "40" },
    ]);
  });

  it("can be read while the other tables cannot", () => {
    const folder = packageWith({ ...ledger([]), "hospitals.csv": () => undefined });
    expect(loadDataset(folder).ok).toBe(false);
    const read = readLedger(folder);
    expect(read.ok && read.ledger.releases).toHaveLength(2);
  });

  it("is empty where a package has none", () => {
    const folder = packageWith({
      "datapackage.json": (text) => {
        const descriptor: { resources: { name: string }[] } = JSON.parse(text);
        const resources = descriptor.resources.filter(
          ({ name }) => name !== "releases" && name !== "changes",
        );
        return JSON.stringify({ ...descriptor, resources });
      },
      "releases.csv": () => undefined,
      "changes.csv": () => undefined,
    });
    expect(loadDataset(folder).ok).toBe(true);
    expect(readLedger(folder)).toEqual({ ok: true, ledger: { releases: [], changes: [] } });
  });

  it("takes what is written behind it, texts with commas and quotes included", () => {
    const folder = packageWith({});
    const read = readLedger(folder);
    if (!read.ok) throw new Error("the test package has a broken ledger");
    const [before, after] = [
      { id: figure, printed: "40个" },
      { id: figure, printed: '“40”个, "内"' },
    ];
    const change = {
      table: "observations",
      record: figure,
      kind: "corrected",
      columns: ["printed"],
      before,
      after,
    } as const;
    recordRelease(folder, read.ledger, { id: "000000000000", recordedOn: "2026-01-02", changes: [] });
    const once = readLedger(folder);
    if (!once.ok) throw new Error("the ledger was broken by writing");
    expect(
      recordRelease(folder, once.ledger, { id: "000000000001", recordedOn: "2026-01-02", changes: [change] }),
    ).toBe(2);
    const twice = readLedger(folder);
    expect(twice.ok && twice.ledger.changes[0]?.after).toBe(after.printed);
    expect(isRecorded(folder, "000000000001")).toBe(true);
  });
});

describe("data:check of a ledger", () => {
  it("finds nothing in a sound one", () => {
    const lines = [
      `2,observations,${figure},value,39,40`,
      `2,observations,west-party-branches-2022,id,,west-party-branches-2022`,
    ];
    expect(issuesOf(ledger(lines))).toEqual([]);
  });

  it("remarks that the data are not recorded, but only where releases are", () => {
    const stale = { "releases.csv": (text: string) => `${text}1,000000000000,2026-01-02,,\n` };
    expect(issuesOf(stale)).toEqual([
      `releases.csv:1:1: warning: the data are not recorded as a release, found ${present}, expected npm run data:record`,
    ]);
    expect(isRecorded(packageWith(stale), present)).toBe(false);
    expect([issuesOf({}), isRecorded(testPackage, present)]).toEqual([[], true]);
  });

  it.each([
    [
      "a cell that the data hold otherwise",
      [`2,observations,${figure},value,39,41`],
      "the data hold another cell",
    ],
    [
      "a column that there is not",
      [`2,observations,${figure},valu,39,40`],
      "observations has no such column",
    ],
    [
      "a cell that the column cannot hold",
      [`2,observations,${figure},value,many,40`],
      "value has the wrong type",
    ],
    ["a change of nothing", [`2,observations,${figure},value,40,40`], "nothing changed"],
    [
      "a release that there is not",
      [`3,observations,${figure},value,39,40`],
      "release names no row of releases",
    ],
    [
      "a record that went without its cells",
      ["2,observations,gone,id,gone,"],
      "a withdrawn record lacks cells",
    ],
    [
      "steps that do not follow each other",
      [`1,observations,${figure},value,37,38`, `2,observations,${figure},value,39,40`],
      "an earlier release left another cell",
    ],
  ])("finds %s", (_name, lines, sentence) => {
    expect(issuesOf(ledger(lines)).join("\n")).toContain(sentence);
  });

  it.each([
    [
      "numbers with a gap",
      "1,000000000000,2026-01-02,,\n3,PRESENT,2026-02-03,,\n",
      "releases are numbered in order",
    ],
    [
      "days that go back",
      "1,000000000000,2026-03-02,,\n2,PRESENT,2026-02-03,,\n",
      "a release is older than the one before",
    ],
    [
      "the same release twice",
      "1,PRESENT,2026-01-02,,\n2,PRESENT,2026-02-03,,\n",
      "two releases in a row are the same",
    ],
  ])("finds %s", (_name, rows, sentence) => {
    const edits = { "releases.csv": (text: string) => text + rows.replaceAll("PRESENT", present) };
    expect(issuesOf(edits).join("\n")).toContain(sentence);
  });

  it("lets a record come back after it was withdrawn", () => {
    const id = "south-party-branches-2023-other";
    const columns =
      "hospital,indicator,scope,period_to,period_type,period_basis,bound,qualifier,unit,printed,section,paragraph,start,end,statement";
    const cells =
      "south,party-branches,hospital,2023-12-31,as-of,implied,exact,exact,pieces,29个,正文,4,75,78,actual".split(
        ",",
      );
    const gone = columns.split(",").map((column, at) => `1,observations,${id},${column},${cells[at]},`);
    expect(
      issuesOf(ledger([`1,observations,${id},id,${id},`, ...gone, `2,observations,${id},id,,${id}`])),
    ).toEqual([]);
  });
});
