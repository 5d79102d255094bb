import { changesSince, type Ledger, readLedger, releaseChangeOf, releasesUntil } from "@yiheng/dataset";
import type { Release, ReleaseChange } from "@yiheng/domain";
import type { Store } from "../store/store.ts";
import { snapshotOfStore } from "./snapshot-of.ts";

/** What differs between a recorded release and the one that is served. */
export interface ChangesSince {
  readonly since: Release;
  /** Whether the release that is served is recorded itself. */
  readonly isComplete: boolean;
  readonly items: readonly ReleaseChange[];
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
      return { since, isComplete, items: changes.map(releaseChangeOf) };
    },
  };
}

function ledgerIn(dataFolder: string | undefined): Ledger {
  const read = dataFolder === undefined ? undefined : readLedger(dataFolder);
  return read?.ok === true ? read.ledger : { releases: [], changes: [] };
}
