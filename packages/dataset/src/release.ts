import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { descriptorFile, ledgerNames } from "./descriptor.ts";

const idLength = 12;

/**
 * The id of the release that a folder's files make: the first 12 hexadecimal digits of the SHA-256 over the
 * sorted paths and bytes of the descriptor and every table it names but those about releases, which are written when
 * the id is known. Undefined where one cannot be read.
 */
export function releaseIdOf(folder: string): string | undefined {
  try {
    const descriptor: unknown = JSON.parse(readFileSync(join(folder, descriptorFile), "utf8"));
    const files = [descriptorFile, ...pathsIn(descriptor)].toSorted();
    const hash = createHash("sha256");
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest("hex").slice(0, idLength);
  } catch {
    return undefined;
  }
}

function pathsIn(descriptor: unknown): readonly string[] {
  const resources = member(descriptor, "resources");
  if (!Array.isArray(resources)) return [];
  const counted = resources.filter(
    (resource) => !ledgerNames.some((name) => name === member(resource, "name")),
  );
  return counted.flatMap((resource) => {
    const path = member(resource, "path");
    return (Array.isArray(path) ? path : [path]).filter((file) => typeof file === "string");
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
