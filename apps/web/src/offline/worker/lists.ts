import { paths } from "@yiheng/contract";
import type { Designation, Hospital, Indicator, Observation, SourceDocument } from "@yiheng/domain";

/** The whole lists of one release, which answers are worked out of. */
export interface Lists {
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly SourceDocument[];
  readonly observations: readonly Observation[];
  readonly designations: readonly Designation[];
}

/** Reads a kept list of the API by its path; undefined where it is not kept. */
export type ReadList = (path: string) => Promise<readonly unknown[] | undefined>;

const sources = {
  hospitals: paths.hospitals,
  indicators: paths.indicators,
  documents: paths.documents,
  observations: paths.observations,
  designations: paths.designations,
} as const satisfies Record<keyof Lists, string>;

/** Reads all lists; undefined while one of them is not kept yet. */
export async function readLists(read: ReadList): Promise<Lists | undefined> {
  const entries = await Promise.all(
    Object.entries(sources).map(async ([name, path]) => [name, await read(path)] as const),
  );
  if (entries.some(([, items]) => items === undefined)) return undefined;
  // The contract's own tests hold the API to these types.
  return Object.fromEntries(entries) as unknown as Lists;
}
