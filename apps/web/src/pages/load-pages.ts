import { type ComponentType, lazy } from "react";
import type { Pages } from "../app.tsx";
// Most visits begin here, so it comes with the app.
import { OverviewPage } from "./overview/overview-page.tsx";

type Load = () => Promise<ComponentType>;

const loaders: Readonly<Record<string, Load>> = {
  "/": async () => OverviewPage,
  "/compare": () => import("./compare/compare-page.tsx").then(({ ComparePage }) => ComparePage),
  "/specialties": () =>
    import("./specialties/specialties-page.tsx").then(({ SpecialtiesPage }) => SpecialtiesPage),
};

/**
 * The pages with the one at `path` already there, so that the server's view of it can be taken over
 * without a gap; the others come when they are first visited.
 */
export async function loadPages(path: string): Promise<Pages> {
  const entries = Object.entries(loaders).map(
    async ([page, load]) => [page, await pageOf(page === path, load)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function pageOf(isCurrent: boolean, load: Load): Promise<ComponentType> {
  return isCurrent ? await load() : lazy(async () => ({ default: await load() }));
}
