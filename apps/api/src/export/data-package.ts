import { descriptorFile, filesOf, readDescriptor, releaseIdOf } from "@yiheng/dataset";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipOf } from "./zip.ts";

/**
 * The data package of a release as one ZIP file, or undefined where the folder no longer holds that release:
 * somebody edits it and the edit is not published yet.
 */
export function dataPackageZip(folder: string, release: string): Buffer | undefined {
  const read = readDescriptor(folder);
  if (!read.ok) return undefined;
  try {
    const files = [descriptorFile, ...read.descriptor.resources.flatMap(filesOf)];
    const zip = zipOf(files.map((path) => ({ path, bytes: readFileSync(join(folder, path)) })));
    return releaseIdOf(folder) === release ? zip : undefined;
  } catch {
    return undefined;
  }
}
