import {
  emptyQuerySchema,
  idParamsSchema,
  listOf,
  listQuerySchema,
  paths,
  releaseChangesSchema,
  releaseSchema,
} from "@yiheng/contract";
import { lateLedger } from "../ledger/late-ledger.ts";
import { unknownRelease } from "../problem/unknown-release.ts";
import { pageOf } from "./page.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };

/** The releases of the data, and what changed from each to the one that is served. */
export function addReleaseRoutes(app: TypedApp, sources: Sources): void {
  const { release } = sources.store;
  const ledger = lateLedger(sources);
  app.get(
    paths.releases,
    {
      config,
      schema: {
        summary: "Releases of the data, the present one first",
        querystring: listQuerySchema,
        response: { 200: listOf(releaseSchema) },
      },
    },
    async ({ query }) => pageOf((await ledger()).releases, ({ id }) => id, query, release),
  );
  app.get(
    `${paths.releases}/:id/changes`,
    {
      config,
      schema: {
        summary: "What differs between a release and the present one, record by record",
        params: idParamsSchema,
        querystring: emptyQuerySchema,
        response: { 200: releaseChangesSchema },
      },
    },
    async ({ params: { id } }) => {
      const { releases, changesSince } = await ledger();
      const found = await changesSince(id);
      if (found === undefined) throw unknownRelease(id, release, releases);
      return { ...found, release };
    },
  );
}
