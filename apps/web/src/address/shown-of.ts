import { openIndicator, profiledId, routeOf, type Selection } from "@yiheng/address";
import type { Hospital, IndicatorSummary } from "@yiheng/domain";
import type { Shown } from "./on-page.ts";

/** What the page at an address shows. */
export function shownOf(
  path: string,
  selection: Selection,
  [first]: readonly Pick<Hospital, "id">[],
  indicators: readonly IndicatorSummary[],
): Shown {
  const found = routeOf(path);
  const profiled = profiledId(selection, found?.id) ?? first?.id;
  return {
    route: found?.route,
    id: found?.route === "/hospitals/:id?" ? profiled : found?.id,
    indicator: found?.route === "/compare" ? openIndicator(selection) : selection.indicator,
    selection,
    domainOf: (id) => indicators.find((indicator) => indicator.id === id)?.domain,
  };
}
