import { loadDataset, type LoadResult } from "@yiheng/dataset";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A small data package about invented hospitals, with the texts it was taken from. */
export const testPackage = fileURLToPath(
  new URL("../../../../packages/dataset/test-package", import.meta.url),
);
export const testTexts = join(testPackage, "texts");

export type Loaded = Extract<LoadResult, { readonly ok: true }>;

/** The test package, loaded. */
export function loadTestPackage(): Loaded {
  const loaded = loadDataset(testPackage);
  if (!loaded.ok) throw new Error("the test package is broken");
  return loaded;
}

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the test package to edit; it goes away with the test. */
export function copiedPackage(): string {
  const folder = join(temporaryFolder(), "data");
  cpSync(testPackage, folder, { recursive: true });
  return folder;
}
