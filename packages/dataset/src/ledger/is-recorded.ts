import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether a package's ledger names a release last; a package without a ledger, or with an empty one, records none and
 * needs none. Looks at one small file, so that every start can ask.
 */
export function isRecorded(folder: string, release: string): boolean {
  const ids = Array.from(textIn(folder).matchAll(/^\d+,([0-9a-f]{12}),/gmu), ([, id]) => id);
  return ids.length === 0 || ids.at(-1) === release;
}

function textIn(folder: string): string {
  try {
    return readFileSync(join(folder, "releases.csv"), "utf8");
  } catch {
    return "";
  }
}
