import { emptyQuerySchema, paths } from "@yiheng/contract";
import * as z from "zod/mini";
import type { Sources, TypedApp } from "./route.ts";

/** Whether the process lives, and which release it serves. */
export function addHealthRoutes(app: TypedApp, { store }: Sources): void {
  const liveness = z.object({ status: z.literal("ok") });
  const readiness = z.object({ status: z.literal("ready"), release: z.string() });
  app.get(
    paths.health,
    { schema: { summary: "Liveness", querystring: emptyQuerySchema, response: { 200: liveness } } },
    async (_request, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }),
  );
  app.get(
    paths.readiness,
    { schema: { summary: "Readiness", querystring: emptyQuerySchema, response: { 200: readiness } } },
    async (_request, reply) =>
      reply.header("cache-control", "no-store").send({ status: "ready", release: store.release }),
  );
}
