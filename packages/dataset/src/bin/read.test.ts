import { type Request, requestsOf } from "@yiheng/domain";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadDataset } from "../load.ts";
import { editedPackage } from "../testing/edited-package.ts";
import { filledWorkbook } from "../testing/filled-workbook.ts";

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    join(import.meta.dirname, "read.ts"),
    ...args,
  ]);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

async function filled(answer: string) {
  const folder = editedPackage({});
  const inbox = mkdtempSync(join(tmpdir(), "yiheng-inbox-"));
  onTestFinished(() => {
    for (const made of [folder, inbox]) rmSync(made, { recursive: true });
  });
  const loaded = loadDataset(folder);
  const requests: readonly Request[] = loaded.ok
    ? requestsOf(
        { ...loaded.dataset, periodRule: "latest" },
        loaded.dataset.hospitals.map(({ id }) => id),
      )
    : [];
  const [request] = requests.filter(({ indicator }) => String(indicator.id) === "npa-grade");
  if (request === undefined) throw new Error("nobody is asked for the grade");
  const file = join(inbox, "sheet.xlsx");
  writeFileSync(file, await filledWorkbook([{ request, cells: { answer } }]));
  return { file, into: ["--into", folder, "--archive", join(folder, "texts"), "--received", "2024-05-06"] };
}

// Each starts a program, which takes its time on a busy machine.
describe("data:read", { timeout: 30_000 }, () => {
  it("says what was read, what changes by it, what was written and what comes next", async () => {
    const { file, into } = await filled("B++");
    const trial = run(file, ...into, "--dry-run");
    expect([trial.status, trial.err]).toEqual([0, ""]);
    expect(trial.out).toContain("Nothing is written. It would be:");
    expect(trial.out).toContain("  国考等级，2023年（2023-01-01至2023-12-31），全院：B++。");
    const { status, out, err } = run(file, ...into);
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "1 answer read as the document south-reply-2024-05-06.",
      "  row 3: npa-grade, to 2023-12-31: “B++” is B++; north no-value → comparable",
    ]);
    expect(out).toContain("Next: look the rows through, run npm run data:check");
    expect(run(file, ...into, "--as", "again").err).toContain(
      "read before, as the document south-reply-2024-05-06",
    );
  });

  it("names row and column of what is wrong and ends badly", async () => {
    const { file, into } = await filled("优秀");
    const { status, out, err } = run(file, ...into);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toBe(
      `${file}: row 3, column “答复（照公布的写法）”: “优秀” is no grade of npa-grade (等级); write it as printed, such as A+ or 四级甲等\n1 problem; nothing is imported.\n`,
    );
  });

  it("says how it is called", () => {
    expect(run().err).toContain("Name one filled sheet: npm run data:read -- FILE.xlsx");
    expect(run("a.xlsx", "--received", "gestern").err).toContain("--received “gestern” is no day");
    expect(run("/nowhere.xlsx", "--into", editedPackageForGood()).err).toContain(
      "The file cannot be read (ENOENT).",
    );
  });
});

function editedPackageForGood(): string {
  const folder = editedPackage({});
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
