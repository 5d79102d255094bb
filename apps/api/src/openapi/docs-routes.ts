import { paths } from "@yiheng/contract";
import type { FastifyInstance } from "fastify";
import { type ProblemKind, problemKinds } from "../problem/problem.ts";
import { unknownId } from "../problem/unknown-id.ts";
import type { RouteDefinition } from "./collect.ts";

const config = { isImmutable: true };
const html = "text/html; charset=utf-8";

/** The API's description, written when first asked for so that nobody waits for it at the start. */
export function addDocsRoutes(
  app: FastifyInstance,
  routes: readonly RouteDefinition[],
  release: string,
): void {
  const document = async () => {
    const { openApiDocument } = await import("./document.ts");
    return openApiDocument(routes, release);
  };
  app.get(paths.openapi, { config }, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").send(JSON.stringify(await document())),
  );
  app.get(paths.docs, { config }, async (_request, reply) => {
    const { docsPage } = await import("./docs-page.ts");
    return reply.type(html).send(docsPage(await document()));
  });
  app.get<{ Params: { kind: string } }>(`${paths.problems}/:kind`, { config }, async ({ params }, reply) => {
    const { problemPage } = await import("./docs-page.ts");
    const kinds = Object.keys(problemKinds) as ProblemKind[];
    const kind = kinds.find((known) => known === params.kind);
    if (kind === undefined) throw unknownId("kind of problem", params.kind, kinds);
    return reply.type(html).send(problemPage(kind));
  });
}
