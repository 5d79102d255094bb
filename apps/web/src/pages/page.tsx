import { type PageRoute, routeOf, routes, type Selection } from "@yiheng/address";
import type { QueryKey } from "@tanstack/react-query";
import { type ComponentType, use } from "react";
import { hospitalsQuery, sourcesQuery } from "../api/queries.ts";
import { liveChart } from "../charts/chart.tsx";
import { type DeckRoute, deckRouteOf, deckRoutes } from "../deck/deck-address.ts";
import { type Late, late } from "../late.ts";
import { checkRoute } from "./check/check-route.ts";
// Most visits begin here, so it comes with the app.
import { OverviewPage, overviewQueries } from "./overview/overview-page.tsx";

/** What a page asks the API for; the key is the path asked. */
interface Need {
  readonly queryKey: QueryKey & readonly [path: string];
}

/** A page and the answers without which it means nothing. */
export interface Page {
  readonly View: ComponentType;
  readonly queries: (selection: Selection, id: string | undefined) => readonly Need[];
  /** What else is wanted of a page that is about to be opened, but not awaited by one that is. */
  readonly ahead?: () => Promise<unknown>;
}

/** A page of views, one of decks, or that which checks files. */
export type ScreenRoute = PageRoute | DeckRoute | typeof checkRoute;
export const screenRoutes: readonly ScreenRoute[] = [...routes, ...deckRoutes, checkRoute];

/** What the frame round every page needs, also where the page itself asks for nothing. */
export const frameQueries = (): readonly Need[] => [sourcesQuery];
/** What a file shows is told in the words of views. */
const checkQueries = (): readonly Need[] => [hospitalsQuery, sourcesQuery];

const pages: Readonly<Record<ScreenRoute, Late<Page>>> = {
  "/": late(async () => ({ View: OverviewPage, queries: overviewQueries })),
  "/compare": late(async () => {
    const { ComparePage, compareQueries } = await import("./compare/compare-page.tsx");
    return { View: ComparePage, queries: compareQueries, ahead: liveChart.bring };
  }),
  "/specialties": late(async () => {
    const { SpecialtiesPage, specialtiesQueries } = await import("./specialties/specialties-page.tsx");
    return { View: SpecialtiesPage, queries: specialtiesQueries };
  }),
  "/coverage": late(async () => {
    const { CoveragePage, coverageQueries } = await import("./coverage/coverage-page.tsx");
    return { View: CoveragePage, queries: coverageQueries };
  }),
  "/requests/:id?": late(async () => {
    const { RequestsPage, requestsQueries } = await import("./requests/requests-page.tsx");
    return { View: RequestsPage, queries: requestsQueries };
  }),
  "/hospitals/:id?": late(async () => {
    const { HospitalPage, hospitalQueries } = await import("./hospital/hospital-page.tsx");
    return { View: HospitalPage, queries: hospitalQueries };
  }),
  "/documents/:id?": late(async () => {
    const { DocumentPage, documentQueries } = await import("./document/document-page.tsx");
    return { View: DocumentPage, queries: documentQueries };
  }),
  "/dictionary": late(async () => {
    const { DictionaryPage, dictionaryQueries } = await import("./dictionary/dictionary-page.tsx");
    return { View: DictionaryPage, queries: dictionaryQueries };
  }),
  [checkRoute]: late(async () => {
    const { CheckPage } = await import("./check/check-page.tsx");
    return { View: CheckPage, queries: checkQueries };
  }),
  "/decks": late(async () => {
    const { DecksPage } = await import("./decks/decks-page.tsx");
    return { View: DecksPage, queries: frameQueries };
  }),
  "/decks/:key": late(async () => {
    const { DeckPage } = await import("./deck/deck-page.tsx");
    return { View: DeckPage, queries: frameQueries };
  }),
};

/** Brings the page at a path, with the id in the path; undefined where the path leads nowhere. */
export async function bringPage(
  path: string,
): Promise<(Page & { readonly route: ScreenRoute; readonly id: string | undefined }) | undefined> {
  const found = screenOf(path);
  return found && { ...(await pages[found.route].bring()), ...found };
}

/** A key is no id: nothing is asked under it. */
function screenOf(
  path: string,
): { readonly route: ScreenRoute; readonly id: string | undefined } | undefined {
  if (path === checkRoute) return { route: checkRoute, id: undefined };
  const deckRoute = deckRouteOf(path);
  return deckRoute === undefined ? routeOf(path) : { route: deckRoute, id: undefined };
}

/** The page of a route; suspends until its code is here. */
export function PageView({ route }: { readonly route: ScreenRoute }) {
  const { atHand, bring } = pages[route];
  const { View } = atHand() ?? use(bring());
  return <View />;
}
