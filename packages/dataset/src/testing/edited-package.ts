import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A small data package about invented hospitals, with the texts it was taken from. */
export const testPackage = fileURLToPath(new URL("../../test-package", import.meta.url));
export const testTexts = join(testPackage, "texts");

/** What a test does to a file: its new text or bytes, or undefined to take it away. */
export type Edit = (text: string) => string | Uint8Array | undefined;

/** A copy of the test package with some files edited; the caller removes the folder. */
export function editedPackage(edits: Readonly<Record<string, Edit>>): string {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-package-"));
  cpSync(testPackage, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    const made = edit(readFileSync(path, "utf8"));
    if (made === undefined) rmSync(path);
    else writeFileSync(path, made);
  }
  return folder;
}
