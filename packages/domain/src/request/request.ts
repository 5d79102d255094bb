import { dimensionOf } from "@yiheng/quantity";
import { isObserved, type Cell, type PassedOverReason } from "../cell.ts";
import { isApplicable } from "../choice.ts";
import { compare } from "../comparison.ts";
import type { SourceDocument } from "../document.ts";
import { groupBy } from "../group-by.ts";
import type { Hospital, HospitalId } from "../hospital.ts";
import { domains, type Indicator, type IndicatorSummary } from "../indicator.ts";
import type { Localized } from "../localized.ts";
import type { Observation } from "../observation.ts";
import type { Period, PeriodRule } from "../period.ts";
import { type Ask, asks, asksFor, conditionAsks } from "./ask.ts";
import { bestGain, compareGains, type Gain } from "./gain.ts";

/** A figure that a hospital prints already, and why it does not do. */
export interface PrintedFigure extends Pick<
  Observation,
  "id" | "scope" | "scopeLabel" | "period" | "quantity" | "statement" | "variant"
> {
  readonly receipt: Pick<Observation["receipt"], "document" | "section" | "paragraph" | "printed">;
  /** Why it cannot stand for the hospital; absent for the one that does. */
  readonly reason?: PassedOverReason;
}

/** Where a question stands on a sheet: what is asked first must not be more than a person answers at one sitting. */
export const requestParts = ["first", "further"] as const;
export type RequestPart = (typeof requestParts)[number];

/** One question to one hospital, whose answer would let its figure be compared. */
export interface Request {
  readonly hospital: HospitalId;
  readonly indicator: IndicatorSummary;
  readonly definition: Localized;
  /** The time asked about. */
  readonly period: Period;
  /** The year that a growth is to be measured against. */
  readonly basePeriod?: string;
  readonly part: RequestPart;
  /** What the answer has to bring, in the order of `asks`; never empty. */
  readonly asks: readonly Ask[];
  /** What the hospital prints of it now. */
  readonly printed: readonly PrintedFigure[];
  /** Hospitals with which it cannot be compared now, and could be then. */
  readonly unlocks: readonly HospitalId[];
  /** Hospitals with which it can be compared with care now, and fully then. */
  readonly improves: readonly HospitalId[];
  /** Hospitals with which it stays comparable with care, for fewer reasons. */
  readonly eases: readonly HospitalId[];
}

/** What requests are derived from. */
export interface RequestGrounds {
  /** All that are compared; each may be asked. */
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly documents: readonly Pick<SourceDocument, "hospital" | "covers">[];
  readonly periodRule: PeriodRule;
}

/**
 * Every question whose answer would let a comparison be made or made surer, hospital by hospital in their order,
 * the one that unlocks most first. A pair in which both would have to answer is promised by neither.
 */
export function requestsOf(grounds: RequestGrounds, asked: readonly HospitalId[]): readonly Request[] {
  const printedOf = groupBy(grounds.observations, ({ indicator }) => indicator);
  const found = byDomain(grounds.indicators).flatMap((indicator) =>
    requestsAbout(indicator, printedOf.get(indicator.id) ?? [], grounds, asked),
  );
  return grounds.hospitals.flatMap(({ id }) => inParts(found.filter(({ hospital }) => hospital === id)));
}

/** How many questions may be asked first. */
const firstPartSize = 30;

/** The questions to one hospital, what unlocks most first; the domains that lead everywhere lead here too. */
function inParts(found: readonly Unplaced[]): readonly Request[] {
  const ordered = [...found].sort(compareGains);
  const many = ordered.filter(({ unlocks }) => unlocks.length > 1);
  const single = ordered.filter((request) => isLeading(request) && !many.includes(request));
  const leading = new Set([...many, ...inTurns(single)].slice(0, firstPartSize));
  return ordered.map((request) => ({ ...request, part: leading.has(request) ? "first" : "further" }));
}

function isLeading({ indicator: { domain }, unlocks }: Unplaced): boolean {
  return unlocks.length === 1 && domains.indexOf(domain) < 4;
}

/** One of each domain in turn, so that a sheet that is cut asks something about every one of them. */
function inTurns(requests: readonly Unplaced[]): readonly Unplaced[] {
  const queues = [...groupBy(requests, ({ indicator }) => indicator.domain).values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

type Unplaced = Omit<Request, "part">;

function byDomain(indicators: readonly Indicator[]): readonly Indicator[] {
  return domains.flatMap((domain) => indicators.filter((indicator) => indicator.domain === domain));
}

function requestsAbout(
  indicator: Indicator,
  observations: readonly Observation[],
  { hospitals, documents, periodRule }: RequestGrounds,
  asked: readonly HospitalId[],
): readonly Unplaced[] {
  // A direction or a stage has no amount that could be asked for.
  if (observations.length === 0 || dimensionOf(indicator.unit) === "statement") return [];
  const { cells } = compare(indicator, hospitals, observations, periodRule);
  return hospitals.flatMap((hospital, index) => {
    const cell = cells[index];
    if (cell === undefined || !asked.includes(hospital.id) || !isApplicable(indicator, hospital)) return [];
    const own = documents.filter((document) => document.hospital === hospital.id);
    const gain = bestGain({
      indicator,
      hospital,
      others: hospitals.filter((other) => other !== hospital),
      observations,
      periodRule,
      cell,
      years: own.map(({ covers }) => Number(covers.to.slice(0, 4))),
    });
    return gain === undefined ? [] : [requestOf(indicator, cell, gain)];
  });
}

function requestOf(indicator: Indicator, cell: Cell, { asked, removed, ...gain }: Gain): Unplaced {
  const named = asksFor(removed);
  // Where nothing about the hospital itself goes, its figure is of a year that the period rule shuts out.
  const wanted = new Set([...(named.length === 0 ? ["year" as const] : named), ...conditionAsks(indicator)]);
  return {
    hospital: cell.hospital,
    indicator,
    definition: indicator.definition,
    ...asked,
    asks: asks.filter((ask) => wanted.has(ask)),
    printed: printedIn(cell),
    ...gain,
  };
}

function printedIn(cell: Cell): readonly PrintedFigure[] {
  const chosen = isObserved(cell) ? [{ observation: cell.observation }] : [];
  return [...chosen, ...cell.passedOver].map(({ observation, ...passed }) => {
    const { id, scope, scopeLabel, period, quantity, statement, variant, receipt } = observation;
    const { document, section, paragraph, printed } = receipt;
    return {
      id,
      scope,
      ...(scopeLabel && { scopeLabel }),
      period,
      quantity,
      statement,
      ...(variant !== undefined && { variant }),
      receipt: { document, section, paragraph, printed },
      ...passed,
    };
  });
}
