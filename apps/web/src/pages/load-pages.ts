import { type ComponentType, lazy } from "react";
import type { Pages } from "../app.tsx";
// Most visits begin here, so it comes with the app.
import { OverviewPage } from "./overview/overview-page.tsx";
import { type PageRoute, routeOf, routes } from "./routes.ts";

type Load = () => Promise<ComponentType>;

const loaders: Readonly<Record<PageRoute, Load>> = {
  "/": async () => OverviewPage,
  "/compare": () => import("./compare/compare-page.tsx").then(({ ComparePage }) => ComparePage),
  "/specialties": () =>
    import("./specialties/specialties-page.tsx").then(({ SpecialtiesPage }) => SpecialtiesPage),
  "/hospitals/:id?": () => import("./hospital/hospital-page.tsx").then(({ HospitalPage }) => HospitalPage),
  "/documents/:id?": () => import("./document/document-page.tsx").then(({ DocumentPage }) => DocumentPage),
  "/dictionary": () =>
    import("./dictionary/dictionary-page.tsx").then(({ DictionaryPage }) => DictionaryPage),
};

/**
 * The pages with the one at `path` already there, so that the server's view of it can be taken over
 * without a gap; the others come when they are first visited.
 */
export async function loadPages(path: string): Promise<Pages> {
  const current = routeOf(path)?.route;
  const entries = routes.map(
    async (route) => [route, await pageOf(route === current, loaders[route])] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function pageOf(isCurrent: boolean, load: Load): Promise<ComponentType> {
  return isCurrent ? await load() : lazy(async () => ({ default: await load() }));
}
