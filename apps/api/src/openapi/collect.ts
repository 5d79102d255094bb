import type { FastifyInstance } from "fastify";

/** One route as its own definition tells of it. */
export interface RouteDefinition {
  readonly url: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Gathers the definitions of all routes added after it, so that the document cannot differ from them. */
export function collectRoutes(app: FastifyInstance): readonly RouteDefinition[] {
  const routes: RouteDefinition[] = [];
  app.addHook("onRoute", ({ method, url, schema }) => {
    const isGet = method === "GET" || (Array.isArray(method) && method.includes("GET"));
    if (!isGet || schema === undefined || Reflect.get(schema, "hide") === true) return;
    routes.push({ url, schema: Object.fromEntries(Object.entries(schema)) });
  });
  return routes;
}
