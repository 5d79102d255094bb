import { rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { releaseIdOf } from "./release.ts";
import { type Edit, editedPackage, testPackage } from "./testing/edited-package.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function idWith(edits: Readonly<Record<string, Edit>>): string | undefined {
  const folder = editedPackage(edits);
  folders.push(folder);
  return releaseIdOf(folder);
}

describe("the id of a release", () => {
  it("is the same for the same files in another folder", () => {
    expect(idWith({})).toBe(releaseIdOf(testPackage));
    expect(releaseIdOf(testPackage)).toMatch(/^[0-9a-f]{12}$/u);
  });

  it("changes with one character of one table, and not with a text of the archive", () => {
    expect(idWith({ "hospitals.csv": (text) => text.replace("North", "Nord") })).not.toBe(
      releaseIdOf(testPackage),
    );
    expect(idWith({ "texts/north-2023-review.txt": () => "" })).toBe(releaseIdOf(testPackage));
  });

  it("is not there where a table is not", () => {
    expect(idWith({ "hospitals.csv": () => undefined })).toBeUndefined();
  });
});
