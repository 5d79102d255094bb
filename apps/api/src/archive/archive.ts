import { readArchive } from "@yiheng/dataset";
import type { SourceDocument } from "@yiheng/domain";

/** The documents' texts, where somebody has them; known by their hash alone. */
export interface Archive {
  textOf(document: SourceDocument): string | undefined;
}

/** An archive over a folder, read when a text is first asked for; without a folder nothing is at hand. */
export function openArchive(folder: string | undefined): Archive {
  let texts: ReadonlyMap<string, string> | undefined;
  const read = () =>
    new Map((folder === undefined ? [] : readArchive(folder)).map(({ sha256, text }) => [sha256, text]));
  return { textOf: ({ textSha256 }) => (texts ??= read()).get(textSha256) };
}
