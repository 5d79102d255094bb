import { compareQuantities, differenceInterval, dimensionOf, type Ends } from "@yiheng/quantity";
import { isObserved } from "./cell.ts";
import type { CellSummary, ComparisonSummary, FigureSummary, ReasonSummary } from "./comparison-summary.ts";
import type { Hospital, HospitalId } from "./hospital.ts";
import type { IndicatorSummary } from "./indicator.ts";
import type { Relation } from "./order.ts";
import type { Verdict } from "./verdict.ts";

/** A figure beside its hospital, as a benchmark looks at it. */
export interface BenchmarkFigure {
  readonly hospital: HospitalId;
  readonly observation: FigureSummary;
}

/** What the printed bounds prove of the own figure against one peer's. */
export interface Gap {
  readonly peer: BenchmarkFigure;
  /** The own figure to the peer's. */
  readonly relation: Relation["relation"];
  /** Own less peer, in the indicator's unit, an absent end open; absent where steps cannot be counted, as of grades. */
  readonly difference?: Ends;
  /** A general hospital beside a TCM hospital: to be said wherever the gap is. */
  readonly isOtherClass: boolean;
}

/** Where the own figure stands by size among hospitals of its class; only where every relation to it is proved. */
export interface Place {
  readonly above: number;
  readonly equal: number;
  /** How many figures are placed, the own one among them. */
  readonly of: number;
}

/** The own figure as a part of the greatest of its class. */
export interface ShareOfGreatest {
  /** From 0 to 1. */
  readonly share: number;
  readonly greatest: BenchmarkFigure;
}

/** One hospital measured against others on one indicator, as far as the verdict and the bounds allow. */
export interface Benchmark {
  readonly indicator: IndicatorSummary;
  readonly verdict: Verdict;
  readonly own: BenchmarkFigure;
  /** One for every peer with a figure, in the order of the cells; never empty. */
  readonly gaps: readonly Gap[];
  readonly place?: Place;
  readonly share?: ShareOfGreatest;
  /** Every caveat of the comparison. */
  readonly reasons: readonly ReasonSummary[];
}

/**
 * Measures one hospital against its peers in a comparison; undefined where the verdict allows no shared
 * axis, or where the hospital or all its peers have no figure. General and TCM hospitals are never placed
 * in one row, so place and share look at the own class alone.
 */
export function benchmarkOf(
  comparison: ComparisonSummary,
  own: HospitalId,
  hospitals: readonly Hospital[],
): Benchmark | undefined {
  if (comparison.presentation !== "shared-axis") return undefined;
  const figures = comparison.cells.flatMap(figureOf);
  const mine = figures.find(({ hospital }) => hospital === own);
  const peers = figures.filter(({ hospital }) => hospital !== own);
  if (mine === undefined || peers.length === 0) return undefined;
  const { indicator, reasons } = comparison;
  const classOf = new Map(hospitals.map(({ id, type }) => [id, type]));
  const isSameClass = ({ hospital }: BenchmarkFigure) => classOf.get(hospital) === classOf.get(own);
  const sameClass = peers.filter(isSameClass);
  // Where the indicator has no good direction, a place among others would be a league table of nothing.
  const isJudged = indicator.polarity !== "no-judgement";
  const place = isJudged ? placeOf(indicator, mine, sameClass) : undefined;
  const share = isJudged ? shareOf(comparison, mine, sameClass) : undefined;
  return {
    indicator,
    verdict: comparison.verdict,
    own: mine,
    gaps: peers.map((peer) => ({ ...gapOf(indicator, mine, peer), isOtherClass: !isSameClass(peer) })),
    ...(place && { place }),
    ...(share && { share }),
    reasons,
  };
}

function figureOf(cell: CellSummary): BenchmarkFigure[] {
  return isObserved(cell) ? [{ hospital: cell.hospital, observation: cell.observation }] : [];
}

function gapOf(
  indicator: IndicatorSummary,
  own: BenchmarkFigure,
  peer: BenchmarkFigure,
): Omit<Gap, "isOtherClass"> {
  const [mine, theirs] = [own.observation.quantity, peer.observation.quantity];
  const relation = compareQuantities(mine, theirs);
  const isCounted = !["ladder", "statement"].includes(dimensionOf(indicator.unit));
  return { peer, relation, ...(isCounted && { difference: differenceInterval(mine, theirs) }) };
}

/** A rank is a place already, and its greatest number is its last; placing ranks would be read upside down. */
const unplaced: ReadonlySet<string> = new Set(["rank", "percentile", "trend"]);

function placeOf(
  { kind }: IndicatorSummary,
  own: BenchmarkFigure,
  peers: readonly BenchmarkFigure[],
): Place | undefined {
  const relations = peers.map(({ observation }) =>
    compareQuantities(own.observation.quantity, observation.quantity),
  );
  if (unplaced.has(kind) || relations.length === 0 || relations.includes("unknown")) return undefined;
  const count = (wanted: Relation["relation"]) => relations.filter((relation) => relation === wanted).length;
  return { above: count("less"), equal: count("equal"), of: peers.length + 1 };
}

/** What makes a part of the greatest misleading although every figure is exact. */
const againstShare: ReadonlySet<string> = new Set(["period-partial", "open-list", "source-conflict"]);

/** Only whole amounts that add up may be told as a part of another: no rates, ranks, ages or approximations. */
function shareOf(
  { indicator, reasons }: ComparisonSummary,
  own: BenchmarkFigure,
  peers: readonly BenchmarkFigure[],
): ShareOfGreatest | undefined {
  const isAmount = indicator.kind === "stock" || indicator.kind === "flow";
  if (!isAmount || !["count", "money", "area"].includes(dimensionOf(indicator.unit))) return undefined;
  if (peers.length === 0 || reasons.some(({ code }) => againstShare.has(code))) return undefined;
  const exact = [own, ...peers].flatMap((figure) => {
    const { value, bound } = figure.observation.quantity;
    return value === undefined || bound !== "exact" || value < 0 ? [] : [{ figure, value }];
  });
  const [mine] = exact;
  if (mine === undefined || exact.length !== peers.length + 1) return undefined;
  const greatest = exact.reduce((best, one) => (one.value > best.value ? one : best));
  return greatest.value > 0 ? { share: mine.value / greatest.value, greatest: greatest.figure } : undefined;
}
