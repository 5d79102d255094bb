import { hrefOf, parseSelection, routeOf, type Selection } from "@yiheng/address";
import type { View } from "./view-name.ts";

/** What says how a view is shown, not which one it is. */
const manner = ["lang", "theme", "density"] as const satisfies readonly (keyof Selection)[];
/** What only opens, points at or orders something in a view. */
const passing = ["open", "figure", "sort"] as const satisfies readonly (keyof Selection)[];

const usual = parseSelection("");
const usualOf = (keys: readonly (keyof Selection)[]): Partial<Selection> =>
  Object.fromEntries(keys.map((key) => [key, usual[key]]));
const takenAway = usualOf([...manner, ...passing]);

/** The address that stands for a view in lists: the same for every way of showing it; undefined where it leads nowhere. */
export function addressOf({ path, selection }: View): string | undefined {
  return routeOf(path) && hrefOf(path, selection, takenAway);
}

/** Reads such an address; undefined where no page has it any more. */
export function viewAt(address: string): View | undefined {
  const [path = "", search = ""] = address.split("?", 2);
  if (!path.startsWith("/") || routeOf(path) === undefined) return undefined;
  return { path, selection: parseSelection(search) };
}

/** The way to a view, shown as the reader shows things now. */
export function hrefTo({ path, selection }: View, now: Selection): string {
  return hrefOf(path, selection, Object.fromEntries(manner.map((key) => [key, now[key]])));
}
