import { paths } from "@yiheng/contract";
import {
  compare,
  coverageOf,
  groupBy,
  type Hospital,
  type Indicator,
  type Observation,
  pairsSummaryOf,
  requestsOf,
  summaryOf,
} from "@yiheng/domain";
import type { Lists } from "./lists.ts";
import { parseWanted, type Wanted } from "./wanted.ts";

type Derived = { readonly items: readonly unknown[] } | { readonly item: unknown };
type Derivation = (lists: Lists, wanted: Wanted) => readonly unknown[];

/**
 * Works out an answer of the API from the lists that are kept, by the functions that the API itself uses; so any
 * hospitals and period rule can be chosen without the server. Undefined for what cannot be worked out.
 */
export function derive({ pathname, searchParams }: URL, lists: Lists): Derived | undefined {
  const derivation = derivations[pathname];
  const wanted = derivation && parseWanted(searchParams, lists);
  if (derivation && wanted) return { items: derivation(lists, wanted) };
  if (pathname.startsWith(`${paths.observations}/`)) return itemOf(lists.observations, pathname);
  if (pathname.startsWith(`${paths.indicators}/`)) return itemOf(lists.indicators, pathname);
  return undefined;
}

const derivations: Readonly<Record<string, Derivation | undefined>> = {
  [paths.comparisons]: comparisonsOf,
  [paths.comparisonSummaries]: (lists, wanted) => comparisonsOf(lists, wanted).map(summaryOf),
  [paths.comparisonPairs]: (lists, wanted) => {
    const { compared, asked, printedOf } = matterOf(lists, wanted);
    return asked.map((indicator) => pairsSummaryOf(indicator, compared, printedOf(indicator), wanted.period));
  },
  [paths.coverage]: (lists, wanted) => coverageOf(comparisonsOf(lists, wanted)),
  [paths.requests]: wantedRequests,
  [paths.observations]: (lists, wanted) => {
    const ofDomain = new Set<string>(matterOf(lists, wanted).asked.map(({ id }) => id));
    return lists.observations.filter(
      ({ hospital, indicator, receipt }) =>
        has(wanted.hospital, hospital) && ofDomain.has(indicator) && has(wanted.document, receipt.document),
    );
  },
  [paths.designations]: (lists, { hospital, document }) =>
    lists.designations.filter(
      (title) => has(hospital, title.hospital) && has(document, title.receipt.document),
    ),
};

function comparisonsOf(lists: Lists, wanted: Wanted) {
  const { compared, asked, printedOf } = matterOf(lists, wanted);
  return asked.map((indicator) => compare(indicator, compared, printedOf(indicator), wanted.period));
}

interface Matter {
  readonly compared: readonly Hospital[];
  readonly asked: readonly Indicator[];
  readonly printedOf: (indicator: Indicator) => readonly Observation[];
}

function matterOf(lists: Lists, { hospital, indicator, domain, document }: Wanted): Matter {
  const printed = groupBy(lists.observations, (observation) => observation.indicator);
  const printedOf = ({ id }: Indicator) => printed.get(id) ?? [];
  const isPrinted = (one: Indicator) =>
    document === undefined || printedOf(one).some(({ receipt }) => document.includes(receipt.document));
  return {
    compared: lists.hospitals.filter(({ id }) => has(hospital, id)),
    asked: lists.indicators.filter(
      (one) => has(indicator, one.id) && (domain ?? one.domain) === one.domain && isPrinted(one),
    ),
    printedOf,
  };
}

function wantedRequests(lists: Lists, { hospital, among, domain, indicator, period }: Wanted) {
  const hospitals = lists.hospitals.filter(({ id }) => has(among, id) || hospital?.includes(id) === true);
  const asked = hospitals.map(({ id }) => id).filter((id) => has(hospital, id));
  return requestsOf({ ...lists, hospitals, periodRule: period }, asked).filter(
    (request) =>
      (domain ?? request.indicator.domain) === request.indicator.domain &&
      has(indicator, request.indicator.id),
  );
}

function itemOf(items: readonly { readonly id: string }[], path: string): Derived | undefined {
  const id = decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  const item = items.find((candidate) => candidate.id === id);
  return item && { item };
}

/** Whether an id is among the wanted; without a wish every one is. */
function has(wanted: readonly string[] | undefined, id: string): boolean {
  return wanted?.includes(id) ?? true;
}
