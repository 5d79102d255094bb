import { openIndicator, routeOf } from "@yiheng/address";
import { useQuery } from "@tanstack/react-query";
import { hospitalsQuery, indicatorsQuery, sourcesQuery } from "../api/queries.ts";
import { useViewNames } from "../views/use-view-names.ts";
import { viewAt } from "../views/view-address.ts";

/** What a slide names that the release has no more. */
export type Gone =
  | { readonly what: "page" }
  | { readonly what: "indicator"; readonly id: string }
  | { readonly what: "hospital"; readonly id: string };

/** What a slide shows, in words, and what of it is gone; the lists that tell are asked for here. */
export function useSlideView(address: string): { readonly name: string; readonly gone: Gone | undefined } {
  const nameOf = useViewNames();
  const hospitals = useQuery(hospitalsQuery).data?.items;
  const indicators = useQuery(indicatorsQuery).data?.items;
  useQuery(sourcesQuery);
  const view = viewAt(address);
  if (view === undefined) return { name: address, gone: { what: "page" } };
  const { path, selection } = view;
  const { route, id } = routeOf(path) ?? {};
  const indicator = route === "/compare" ? openIndicator(selection) : selection.indicator;
  const isKnown = <Item extends { readonly id: string }>(
    items: readonly Item[] | undefined,
    wanted: string,
  ) => items === undefined || items.some((item) => item.id === wanted);
  const named = [...selection.hospital, ...(route === "/hospitals/:id?" && id ? [id] : [])];
  const lost = named.filter((hospital) => !isKnown(hospitals, hospital));
  const name = nameOf(view) ?? address;
  if (indicator !== undefined && !isKnown(indicators, indicator))
    return { name, gone: { what: "indicator", id: indicator } };
  return { name, gone: lost.length > 0 ? { what: "hospital", id: lost.join(", ") } : undefined };
}
