import type { FastifyInstance } from "fastify";

export const operations = ["get", "post", "put", "delete"] as const;
export type OperationMethod = (typeof operations)[number];

/** One route as its own definition tells of it. */
export interface RouteDefinition {
  readonly url: string;
  readonly method: OperationMethod;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Gathers the definitions of all routes added after it, so that the document cannot differ from them. */
export function collectRoutes(app: FastifyInstance): readonly RouteDefinition[] {
  const routes: RouteDefinition[] = [];
  app.addHook("onRoute", ({ method: methods, url, schema }) => {
    if (schema === undefined || Reflect.get(schema, "hide") === true) return;
    const named = new Set([methods].flat().map((method) => method.toLowerCase()));
    for (const method of operations)
      if (named.has(method)) routes.push({ url, method, schema: Object.fromEntries(Object.entries(schema)) });
  });
  return routes;
}
