import { listOf, paths, requestSchema, requestsQuerySchema } from "@yiheng/contract";
import { type Domain, type PeriodRule, type Request, requestsOf } from "@yiheng/domain";
import { checkIds } from "../problem/parameter.ts";
import type { Store } from "../store/store.ts";
import type { Sources, TypedApp } from "./route.ts";

const idOf = ({ id }: { readonly id: string }) => id;

/** Which questions are wanted: to whom, among which hospitals, about what. */
export interface RequestFilter {
  readonly hospital?: readonly string[] | undefined;
  readonly among?: readonly string[] | undefined;
  readonly domain?: Domain | undefined;
  readonly indicator?: readonly string[] | undefined;
  readonly period: PeriodRule;
}

/** What to ask the hospitals so that more of their figures can be compared. */
export function addRequestRoutes(app: TypedApp, { store }: Sources): void {
  app.get(
    paths.requests,
    {
      config: { isImmutable: true },
      schema: {
        summary: "Questions whose answers would allow more comparisons, the most useful first",
        querystring: requestsQuerySchema,
        response: { 200: listOf(requestSchema) },
      },
    },
    async ({ query }) => ({ items: await wantedRequests(store, query), release: store.release }),
  );
}

/** The wanted questions; unknown ids are a problem of the parameter. */
export async function wantedRequests(store: Store, filter: RequestFilter): Promise<readonly Request[]> {
  const { hospital, among, domain, indicator, period } = filter;
  const [hospitals, indicators] = [await store.hospitals(), await store.indicators()];
  checkIds("hospital", hospital, hospitals.map(idOf));
  checkIds("among", among, hospitals.map(idOf));
  checkIds("indicator", indicator, indicators.map(idOf));
  const isAsked = (id: string) => hospital?.includes(id) ?? true;
  const compared = hospitals.filter(
    ({ id }) => among === undefined || among.includes(id) || hospital?.includes(id),
  );
  const grounds = {
    hospitals: compared,
    indicators,
    observations: await store.observations({}),
    documents: await store.documents(),
    periodRule: period,
  };
  const requests = requestsOf(grounds, compared.map(({ id }) => id).filter(isAsked));
  return requests.filter(
    (request) =>
      (domain ?? request.indicator.domain) === request.indicator.domain &&
      (indicator?.includes(request.indicator.id) ?? true),
  );
}
