import type { ReleaseChange, ToldTable } from "@yiheng/domain";
import type { ReleaseLists } from "../release-lists.ts";

/**
 * The lists of an earlier release: those of the present one with every change since taken back. What a release does not
 * tell (where words stand, notes) stays as it is at present.
 */
export function listsBefore(
  lists: ReleaseLists,
  changes: readonly ReleaseChange[],
  release: string,
): ReleaseLists {
  const of = <Table extends ToldTable>(table: Table) =>
    changes.filter((change): change is Extract<ReleaseChange, { table: Table }> => change.table === table);
  return {
    ...lists,
    release,
    observations: undone(lists.observations, of("observations"), ({ receipt }) => receipt.document),
    designations: undone(lists.designations, of("designations"), ({ receipt }) => receipt.document),
    indicators: undone(lists.indicators, of("indicators"), ({ domain }) => domain),
    hospitals: undone(lists.hospitals, of("hospitals"), ({ province }) => province.zh),
    documents: undone(lists.documents, of("documents"), ({ hospital }) => hospital),
    programmes: undone(lists.programmes, of("programmes"), ({ category }) => category),
  };
}

interface Sides<Item> {
  readonly record: string;
  readonly before?: Item;
  readonly after?: Item;
}

/** Items as they were; one that was withdrawn since comes behind the last of its kind. */
function undone<Item extends { readonly id: string }>(
  items: readonly Item[],
  changes: readonly Sides<Item>[],
  kindOf: (item: Item) => string,
): readonly Item[] {
  const changed = new Map(changes.map((change) => [change.record, change]));
  const kept = items.flatMap((item) => {
    const change = changed.get(item.id);
    if (change === undefined) return [item];
    return change.before === undefined ? [] : [change.before];
  });
  for (const { before, after } of changes) {
    if (before === undefined || after !== undefined) continue;
    const last = kept.map(kindOf).lastIndexOf(kindOf(before));
    kept.splice(last === -1 ? kept.length : last + 1, 0, before);
  }
  return kept;
}
