import {
  changesBetween,
  formatIssue,
  type Ledger,
  loadDataset,
  readLedger,
  recordRelease,
  type Snapshot,
} from "@yiheng/dataset";
import type { Localized } from "@yiheng/domain";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkAndBuild } from "../release/build-release.ts";
import { databaseName } from "../store/sqlite/build.ts";
import { DatabaseRefused, openSqliteStore } from "../store/sqlite/open.ts";
import { snapshotOf, snapshotOfStore } from "./snapshot-of.ts";

export interface RecordPlan {
  readonly dataFolder: string;
  readonly releaseFolder: string;
  /** The data folder or database of the release that was recorded last; looked for among the releases where absent. */
  readonly from?: string | undefined;
  /** ISO date. */
  readonly today: string;
  readonly note?: Localized | undefined;
}

/** The state cannot be recorded, and why. */
export class NotRecorded extends Error {
  override readonly name = "NotRecorded";
}

interface State {
  readonly release: string;
  readonly snapshot: Snapshot;
}

/**
 * Builds the present data as a release, records it in their own ledger and says what was done: what is recorded is at
 * hand for the next to be compared with. Throws `NotRecorded` with a sentence.
 */
export async function recordData(plan: RecordPlan): Promise<string> {
  const { dataFolder, today, note } = plan;
  const present = stateOfFolder(dataFolder);
  const read = readLedger(dataFolder);
  if (!read.ok) throw new NotRecorded(read.issues.map(formatIssue).join("\n"));
  const { ledger } = read;
  const last = ledger.releases.at(-1);
  if (last?.id === present.release)
    return `Release ${present.release} is recorded already, as number ${last.number}.`;
  const before = await stateBefore(plan, ledger);
  const changes = before === undefined ? [] : changesBetween(before.snapshot, present.snapshot);
  checkAndBuild(plan);
  const made = { id: present.release, recordedOn: today, ...(note && { note }), changes };
  const number = recordRelease(dataFolder, ledger, made);
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return `Recorded release ${present.release} as number ${number}: ${count("added")} added, ${count("corrected")} corrected, ${count("withdrawn")} withdrawn.`;
}

/** The state that was recorded last; none where the ledger begins. */
async function stateBefore(
  { from, releaseFolder }: RecordPlan,
  { releases }: Ledger,
): Promise<State | undefined> {
  const last = releases.at(-1);
  if (last === undefined) {
    if (from !== undefined)
      throw new NotRecorded("The ledger is empty: the first release has none before it.");
    return undefined;
  }
  const place = from ?? join(releaseFolder, databaseName(last.id));
  if (!existsSync(place))
    throw new NotRecorded(
      `${place} does not exist. Say with --from where release ${last.id} is kept: its data folder or its database.`,
    );
  const state = statSync(place).isDirectory() ? stateOfFolder(place) : await stateOfDatabase(place);
  if (state.release === last.id) return state;
  throw new NotRecorded(`${place} holds release ${state.release}; the last one recorded is ${last.id}.`);
}

function stateOfFolder(folder: string): State {
  const loaded = loadDataset(folder);
  if (!loaded.ok) throw new NotRecorded(loaded.issues.map(formatIssue).join("\n"));
  return { release: loaded.release, snapshot: snapshotOf(loaded.dataset) };
}

async function stateOfDatabase(file: string): Promise<State> {
  try {
    const store = openSqliteStore(file);
    const snapshot = await snapshotOfStore(store);
    await store.close();
    return { release: store.release, snapshot };
  } catch (error) {
    if (error instanceof DatabaseRefused) throw new NotRecorded(error.message);
    throw error;
  }
}
