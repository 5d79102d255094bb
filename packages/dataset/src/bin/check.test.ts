import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editedPackage, testPackage, testTexts } from "../testing/edited-package.ts";

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    join(import.meta.dirname, "check.ts"),
    ...args,
  ]);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

describe("data:check", () => {
  it("ends well with a line of counts for a sound package", () => {
    const { status, out, err } = check(testPackage, "--archive", testTexts);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^release [0-9a-f]{12}: 3 hospitals, 3 documents, .*, 14 observations, 1 designations\n$/u,
    );
  });

  it("ends badly with every issue at its place for a broken one", () => {
    const folder = editedPackage({ "hospitals.csv": (text) => text.replace(",general,", ",genral,") });
    const { status, out, err } = check(folder);
    rmSync(folder, { recursive: true });
    expect([status, out]).toEqual([1, ""]);
    expect(err).toBe(
      `${folder}/hospitals.csv:2:68: type is none of its categories, found "genral", expected general? (one of general, tcm)\n1 issue; nothing is released.\n`,
    );
  });
});
