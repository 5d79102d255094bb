import type { Slide } from "@yiheng/domain";
import { type PastRelease, releaseOfView } from "@yiheng/slides";
import type { OpenLedger } from "./open-ledger.ts";

/** The earlier releases that slides name, with what changed since; a release that was never recorded is not among them. */
export async function pastReleasesOf(
  slides: readonly Pick<Slide, "view">[],
  present: string,
  ledger: () => Promise<OpenLedger>,
): Promise<ReadonlyMap<string, PastRelease>> {
  const named = new Set(slides.flatMap(({ view }) => releaseOfView(view) ?? []));
  named.delete(present);
  const past = new Map<string, PastRelease>();
  if (named.size === 0) return past;
  const { changesSince } = await ledger();
  for (const release of named) {
    const found = await changesSince(release);
    if (found !== undefined) past.set(release, { since: found.since, changes: found.items });
  }
  return past;
}
