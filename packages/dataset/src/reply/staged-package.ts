import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { readArchive } from "../archive/archive.ts";
import { loadDataset, type LoadResult } from "../load.ts";
import type { PlannedFile } from "./planned-files.ts";
import type { ReplyDocument } from "./reply-document.ts";

/** Loads and checks a copy of a package with a reply in it and its text in the archive; nothing else is touched. */
export function checkStaged(
  folder: string,
  archive: string,
  files: readonly PlannedFile[],
  reply: ReplyDocument,
): LoadResult {
  const staged = mkdtempSync(join(tmpdir(), "yiheng-reply-"));
  try {
    const data = join(staged, "data");
    cpSync(folder, data, { recursive: true, filter: (path) => resolve(path) !== resolve(archive) });
    for (const { path, after } of files) writeFileSync(join(data, path), after);
    const texts = join(staged, "texts");
    mkdirSync(texts);
    for (const { fileName, text } of readArchive(archive))
      writeFileSync(join(texts, basename(fileName)), text);
    writeFileSync(join(texts, reply.fileName), reply.text);
    return loadDataset(data, { archive: texts });
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
