/** The addresses of the pages; `:id?` may be left out and then means the first. */
export const routes = [
  "/",
  "/compare",
  "/specialties",
  "/coverage",
  "/requests/:id?",
  "/hospitals/:id?",
  "/documents/:id?",
  "/dictionary",
] as const;
export type PageRoute = (typeof routes)[number];

/** The page that a path leads to, with the id in it; undefined where it leads nowhere. */
export function routeOf(
  path: string,
): { readonly route: PageRoute; readonly id: string | undefined } | undefined {
  const [, base = "", id, ...rest] = path.split("/");
  const route = routes.find((candidate) => candidate.split("/")[1] === base);
  if (route === undefined || rest.length > 0) return undefined;
  if (id !== undefined && !route.includes(":id")) return undefined;
  return { route, id: id ? decoded(id) : undefined };
}

/** What somebody typed may be no encoding; it is then taken as it stands. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
