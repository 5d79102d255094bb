import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellChangesOf, changesBetween } from "./changes-between.ts";
import { snapshotBefore } from "./snapshot-before.ts";
import { type RecordCells, type Snapshot, snapshotFrom } from "./snapshot.ts";

const columns = ["value", "printed", "statement", "note_zh"];
const text = fc.constantFrom("", "37", "63", "约40");
const ids = ["north-papers", "south-papers", "west-papers"];

const record = (id: string): fc.Arbitrary<RecordCells | undefined> =>
  fc.option(
    fc.tuple(...columns.map(() => text)).map((texts) => ({
      id,
      ...Object.fromEntries(columns.flatMap((column, at) => (texts[at] ? [[column, texts[at]]] : []))),
    })),
    { nil: undefined },
  );

const state: fc.Arbitrary<Snapshot> = fc
  .tuple(...ids.map(record))
  .map((records) =>
    snapshotFrom(() => new Map(records.flatMap((cells) => (cells ? [[cells["id"] ?? "", cells]] : [])))),
  );

/** A ledger's rows for states that followed each other. */
function rowsOf(states: readonly Snapshot[]) {
  return states.slice(1).flatMap((after, at) => {
    const before = states[at];
    return before === undefined
      ? []
      : changesBetween(before, after).flatMap((change) => cellChangesOf(change, at + 2));
  });
}

/** Changes without the columns that tell nothing, which a later correction may bring along. */
function told(before: Snapshot, after: Snapshot) {
  const plain = (cells: RecordCells = {}) =>
    Object.fromEntries(Object.entries(cells).filter(([column]) => column !== "note_zh"));
  return changesBetween(before, after)
    .map(({ table, record: id, kind, columns: changed, ...sides }) => ({
      change: `${table} ${id} ${kind} ${[...changed].sort().join()}`,
      before: plain(sides.before),
      after: plain(sides.after),
    }))
    .sort((a, b) => a.change.localeCompare(b.change));
}

describe("changes between releases", () => {
  it("add up: what was recorded step by step tells the same as the first and the last state side by side", () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
        const [first, last] = [states[0], states.at(-1)];
        if (first === undefined || last === undefined) throw new Error("no states");
        expect(told(snapshotBefore(last, rowsOf(states)), last)).toEqual(told(first, last));
      }),
    );
  });

  it("are none where a state follows itself, and where what was changed is changed back", () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        expect(changesBetween(one, one)).toEqual([]);
        expect(told(snapshotBefore(one, rowsOf([one, other, one])), one)).toEqual([]);
      }),
    );
  });

  it("never tell of a record that differs only in its note or place", () => {
    fc.assert(
      fc.property(state, (one) => {
        const noted = snapshotFrom(
          (table) =>
            new Map([...one[table]].map(([id, cells]) => [id, { ...cells, note_zh: "另注", start: "9" }])),
        );
        const isPlaced = ({ table }: { readonly table: string }) =>
          table === "observations" || table === "designations";
        expect(changesBetween(one, noted).filter(isPlaced)).toEqual([]);
      }),
    );
  });
});
