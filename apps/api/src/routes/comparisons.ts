import {
  comparisonSchema,
  comparisonSummarySchema,
  comparisonsQuerySchema,
  coverageQuerySchema,
  coverageSchema,
  listOf,
  pairsSummarySchema,
  paths,
} from "@yiheng/contract";
import {
  compare,
  type Comparison,
  coverageOf,
  type Domain,
  type Hospital,
  type Indicator,
  type IndicatorId,
  type Observation,
  type PairsSummary,
  pairsSummaryOf,
  type PeriodRule,
  summaryOf,
} from "@yiheng/domain";
import { checkIds } from "../problem/parameter.ts";
import type { Store } from "../store/store.ts";
import { pageOf } from "./page.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const idOf = ({ id }: { readonly id: string }) => id;

/** Which comparisons are wanted; all hospitals and indicators unless some are named. */
export interface ComparisonFilter {
  readonly domain?: Domain | undefined;
  readonly indicator?: readonly string[] | undefined;
  /** Keeps to the indicators that one of these documents prints something on. */
  readonly document?: readonly string[] | undefined;
  readonly hospital?: readonly string[] | undefined;
  readonly period: PeriodRule;
}

/** Hospitals side by side, and how much of what they report can be. */
export function addComparisonRoutes(app: TypedApp, { store }: Sources): void {
  const { release } = store;
  app.get(
    paths.comparisons,
    {
      config,
      schema: {
        summary: "Comparisons with verdict and reasons",
        querystring: comparisonsQuerySchema,
        response: { 200: listOf(comparisonSchema) },
      },
    },
    async ({ query }) =>
      pageOf(await comparisonsOf(store, query), ({ indicator }) => indicator.id, query, release),
  );
  app.get(
    paths.comparisonSummaries,
    {
      config,
      schema: {
        summary: "The same comparisons cut down to what a table of many shows",
        querystring: comparisonsQuerySchema,
        response: { 200: listOf(comparisonSummarySchema) },
      },
    },
    async ({ query }) => {
      const summaries = (await comparisonsOf(store, query)).map(summaryOf);
      return pageOf(summaries, ({ indicator }) => indicator.id, query, release);
    },
  );
  app.get(
    paths.comparisonPairs,
    {
      config,
      schema: {
        summary: "Who reports each indicator, and what every two hospitals' figures allow",
        querystring: coverageQuerySchema,
        response: { 200: listOf(pairsSummarySchema) },
      },
    },
    async ({ query }) => ({ items: await pairsSummariesOf(store, query), release }),
  );
  app.get(
    paths.coverage,
    {
      config,
      schema: {
        summary: "How much each hospital reports, and how much of that can be compared",
        querystring: coverageQuerySchema,
        response: { 200: listOf(coverageSchema) },
      },
    },
    async ({ query }) => ({ items: coverageOf(await comparisonsOf(store, query)), release }),
  );
}

/** Compares the wanted indicators over the wanted hospitals; unknown ids are a problem of the parameter. */
export async function comparisonsOf(store: Store, filter: ComparisonFilter): Promise<readonly Comparison[]> {
  const { compared, wanted, printedOf } = await wantedMatter(store, filter);
  return wanted.map((indicator) => compare(indicator, compared, printedOf(indicator), filter.period));
}

async function pairsSummariesOf(store: Store, filter: ComparisonFilter): Promise<readonly PairsSummary[]> {
  const { compared, wanted, printedOf } = await wantedMatter(store, filter);
  return wanted.map((indicator) => pairsSummaryOf(indicator, compared, printedOf(indicator), filter.period));
}

interface WantedMatter {
  readonly compared: readonly Hospital[];
  readonly wanted: readonly Indicator[];
  readonly printedOf: (indicator: Indicator) => readonly Observation[];
}

async function wantedMatter(store: Store, filter: ComparisonFilter): Promise<WantedMatter> {
  const [hospitals, indicators] = [await store.hospitals(), await store.indicators()];
  checkIds("hospital", filter.hospital, hospitals.map(idOf));
  checkIds("indicator", filter.indicator, indicators.map(idOf));
  checkIds("document", filter.document, (await store.documents()).map(idOf));
  const observations = await store.observations(filter.domain === undefined ? {} : { domain: filter.domain });
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const isPrintedIn = (id: IndicatorId) =>
    filter.document === undefined ||
    byIndicator.get(id)?.some(({ receipt }) => filter.document?.includes(receipt.document)) === true;
  return {
    compared: hospitals.filter(({ id }) => filter.hospital?.includes(id) ?? true),
    wanted: indicators.filter(
      ({ id, domain }) =>
        (filter.indicator?.includes(id) ?? true) && (filter.domain ?? domain) === domain && isPrintedIn(id),
    ),
    printedOf: ({ id }) => byIndicator.get(id) ?? [],
  };
}
