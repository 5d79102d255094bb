import {
  designationSchema,
  designationsQuerySchema,
  emptyQuerySchema,
  idParamsSchema,
  listOf,
  observationItemSchema,
  observationsQuerySchema,
  paths,
} from "@yiheng/contract";
import type { Indicator, Kind, Observation } from "@yiheng/domain";
import { unknownId } from "../problem/unknown-id.ts";
import type { Store } from "../store/store.ts";
import { designationsOf, observationsOf } from "./figures.ts";
import { pageOf } from "./page.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const idOf = ({ id }: { readonly id: string }) => id;

/** The single figures and titles, each with its receipt. */
export function addObservationRoutes(app: TypedApp, { store }: Sources): void {
  const { release } = store;
  app.get(
    paths.observations,
    {
      config,
      schema: {
        summary: "Observations with their receipts",
        querystring: observationsQuerySchema,
        response: { 200: listOf(observationItemSchema) },
      },
    },
    async ({ query }) => {
      const observations = await observationsOf(store, query);
      return pageOf(withKinds(observations, await store.indicators()), idOf, query, release);
    },
  );
  app.get(
    `${paths.observations}/:id`,
    {
      config,
      schema: {
        summary: "One observation",
        params: idParamsSchema,
        querystring: emptyQuerySchema,
        response: { 200: observationItemSchema },
      },
    },
    async ({ params }) => {
      const [found] = withKinds(await store.observations({ id: params.id }), await store.indicators());
      if (found === undefined) throw unknownId("observation", params.id, await allIds(store));
      return found;
    },
  );
  addDesignationRoute(app, store);
}

function addDesignationRoute(app: TypedApp, store: Store): void {
  app.get(
    paths.designations,
    {
      config,
      schema: {
        summary: "Designations with their receipts",
        querystring: designationsQuerySchema,
        response: { 200: listOf(designationSchema) },
      },
    },
    async ({ query }) => pageOf(await designationsOf(store, query), idOf, query, store.release),
  );
}

async function allIds(store: Store): Promise<readonly string[]> {
  return (await store.observations({})).map(idOf);
}

function withKinds(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): readonly (Observation & { readonly kind: Kind })[] {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]));
  return observations.map((observation) => {
    const kind = kinds.get(observation.indicator);
    if (kind === undefined) throw new TypeError(`${observation.id} has no indicator`);
    return { ...observation, kind };
  });
}
