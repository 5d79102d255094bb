import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text of the archive, known by what it says and not by its name. */
export interface ArchivedText {
  readonly fileName: string;
  readonly sha256: string;
  readonly text: string;
}

/** The texts of a folder, by the hash of their bytes; empty where there is no such folder. */
export function readArchive(folder: string): readonly ArchivedText[] {
  return textFiles(folder).map((fileName) => {
    const bytes = readFileSync(join(folder, fileName));
    return {
      fileName,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      text: bytes.toString("utf8"),
    };
  });
}

function textFiles(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return files.filter((name) => name.endsWith(".txt")).toSorted();
  } catch {
    return [];
  }
}
