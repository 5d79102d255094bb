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
import { checkIds } from "../problem/parameter.ts";
import { unknownId } from "../problem/unknown-id.ts";
import type { Store } from "../store/store.ts";
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
      const { hospital, indicator, document, domain, scope, ...cut } = query;
      const indicators = await store.indicators();
      checkIds("hospital", hospital, (await store.hospitals()).map(idOf));
      checkIds("indicator", indicator, indicators.map(idOf));
      checkIds("document", document, (await store.documents()).map(idOf));
      const observations = await store.observations({
        ...(hospital && { hospitals: hospital }),
        ...(indicator && { indicators: indicator }),
        ...(document && { documents: document }),
        ...(domain && { domain }),
        ...(scope && { scope }),
      });
      return pageOf(withKinds(observations, indicators), idOf, cut, release);
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
    async ({ query }) => {
      const { hospital, programme, specialty, level, status, ...cut } = query;
      checkIds("hospital", hospital, (await store.hospitals()).map(idOf));
      checkIds("programme", programme, (await store.programmes()).map(idOf));
      checkIds("specialty", specialty, (await store.specialties()).map(({ code }) => code));
      const designations = await store.designations({
        ...(hospital && { hospitals: hospital }),
        ...(programme && { programmes: programme }),
        ...(specialty && { specialties: specialty }),
        ...(level && { level }),
        ...(status && { status }),
      });
      return pageOf(designations, idOf, cut, store.release);
    },
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
