import { checkIds } from "../problem/parameter.ts";

/** How a caller cuts a list. */
export interface Cut {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

/** A list of a release as it is answered. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly release: string;
  /** The id to go on after, where the list was cut. */
  readonly next?: string;
}

/** Cuts a list: at most `limit` items from behind the one whose key is `after`; complete without either. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, after }: Cut,
  release: string,
): Page<Item> {
  const keys = items.map(keyOf);
  if (after !== undefined) checkIds("after", [after], keys);
  const from = after === undefined ? 0 : keys.indexOf(after) + 1;
  const to = limit === undefined ? items.length : from + limit;
  const next = to < items.length ? keys[to - 1] : undefined;
  return { items: items.slice(from, to), release, ...(next !== undefined && { next }) };
}
