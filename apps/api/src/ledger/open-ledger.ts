import { changesSince, type Ledger, readLedger, releaseChangeOf, releasesUntil } from "@yiheng/dataset";
import type { IndicatorSummary, Release, ReleaseChange } from "@yiheng/domain";
import type { Store } from "../store/store.ts";
import { snapshotOfStore } from "./snapshot-of.ts";

/** What differs between a recorded release and the one that is served. */
export interface ChangesSince {
  readonly since: Release;
  /** Whether the release that is served is recorded itself. */
  readonly isComplete: boolean;
  readonly items: readonly ReleaseChange[];
  /** The indicators that the items are about, those that were withdrawn included. */
  readonly indicators: readonly IndicatorSummary[];
}

/** The ledger of releases, seen from the one that is served. */
export interface OpenLedger {
  /** The release that is served first, then the recorded ones, the latest first. */
  readonly releases: readonly Release[];
  /** What changed since a release; undefined where its id was never recorded. */
  readonly changesSince: (id: string) => Promise<ChangesSince | undefined>;
}

/**
 * Opens the ledger beside the data that a store was built from, once for as long as the store is served. One that is
 * not there or broken is empty; data:check says what is wrong with it.
 */
export function openLedger(store: Store, dataFolder: string | undefined): OpenLedger {
  const ledger = ledgerIn(dataFolder);
  return {
    releases: releasesUntil(ledger, store.release),
    changesSince: async (id) => {
      const served = { id: store.release, snapshot: await snapshotOfStore(store) };
      const found = changesSince(ledger, served, id);
      if (found === undefined) return undefined;
      const { since, isComplete, changes } = found;
      const items = changes.map(releaseChangeOf);
      return { since, isComplete, items, indicators: await indicatorsOf(items, store) };
    },
  };
}

/** In the order of the data, then what is no longer among them. */
async function indicatorsOf(
  changes: readonly ReleaseChange[],
  store: Store,
): Promise<readonly IndicatorSummary[]> {
  const ids = new Set<string>(changes.flatMap(indicatorIds));
  const present = (await store.indicators()).filter(({ id }) => ids.has(id));
  const withdrawn = changes.flatMap(({ table, before, after }) =>
    table === "indicators" && before !== undefined && after === undefined ? [before] : [],
  );
  return [...present, ...withdrawn];
}

function indicatorIds(change: ReleaseChange): readonly string[] {
  switch (change.table) {
    case "observations":
      return [change.before, change.after].flatMap((figure) => (figure ? [figure.indicator] : []));
    case "designations":
    case "hospitals":
    case "documents":
    case "programmes":
      return [];
    case "indicators":
      return [change.record];
  }
}

function ledgerIn(dataFolder: string | undefined): Ledger {
  const read = dataFolder === undefined ? undefined : readLedger(dataFolder);
  return read?.ok === true ? read.ledger : { releases: [], changes: [] };
}
