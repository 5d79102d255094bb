import {
  emptyQuerySchema,
  hospitalSchema,
  idParamsSchema,
  indicatorSchema,
  listOf,
  listQuerySchema,
  paths,
  programmeSchema,
  specialtySchema,
} from "@yiheng/contract";
import { unknownId } from "../problem/unknown-id.ts";
import type { Store } from "../store/store.ts";
import { pageOf } from "./page.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const idOf = ({ id }: { readonly id: string }) => id;

/** The catalogue: what there is to ask about. */
export function addCatalogueRoutes(app: TypedApp, { store }: Sources): void {
  const { release } = store;
  app.get(
    paths.hospitals,
    {
      config,
      schema: {
        summary: "Hospitals",
        querystring: listQuerySchema,
        response: { 200: listOf(hospitalSchema) },
      },
    },
    async ({ query }) => pageOf(await store.hospitals(), idOf, query, release),
  );
  app.get(
    paths.programmes,
    {
      config,
      schema: {
        summary: "Programmes",
        querystring: listQuerySchema,
        response: { 200: listOf(programmeSchema) },
      },
    },
    async ({ query }) => pageOf(await store.programmes(), idOf, query, release),
  );
  app.get(
    paths.specialties,
    {
      config,
      schema: {
        summary: "Specialties",
        querystring: listQuerySchema,
        response: { 200: listOf(specialtySchema) },
      },
    },
    async ({ query }) => pageOf(await store.specialties(), ({ code }) => code, query, release),
  );
  addIndicatorRoutes(app, store);
}

function addIndicatorRoutes(app: TypedApp, store: Store): void {
  app.get(
    paths.indicators,
    {
      config,
      schema: {
        summary: "Indicators",
        querystring: listQuerySchema,
        response: { 200: listOf(indicatorSchema) },
      },
    },
    async ({ query }) => pageOf(await store.indicators(), idOf, query, store.release),
  );
  app.get(
    `${paths.indicators}/:id`,
    {
      config,
      schema: {
        summary: "One indicator with its definition",
        params: idParamsSchema,
        querystring: emptyQuerySchema,
        response: { 200: indicatorSchema },
      },
    },
    async ({ params }) => {
      const indicators = await store.indicators();
      const found = indicators.find(({ id }) => id === params.id);
      if (found === undefined) throw unknownId("indicator", params.id, indicators.map(idOf));
      return found;
    },
  );
}
