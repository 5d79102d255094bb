import { isObserved, type PassedOverReason } from "./cell.ts";
import type { CellSummary, ComparisonSummary, FigureSummary } from "./comparison-summary.ts";
import {
  type Designation,
  type Level,
  levels,
  type Programme,
  type ProgrammeId,
  type Standing,
  standingOf,
} from "./designation.ts";
import { groupBy } from "./group-by.ts";
import type { HospitalId } from "./hospital.ts";
import { type Domain, domains } from "./indicator.ts";
import { type Verdict, verdicts } from "./verdict.ts";

/** One domain of a profile: what may stand on an axis, and what may only be told. */
export interface ProfileGroup {
  readonly domain: Domain;
  /** Shared axis, more than one hospital on it; the profiled one may be missing. */
  readonly onAxis: readonly ComparisonSummary[];
  /** Several hospitals say something, without an axis. */
  readonly told: readonly ComparisonSummary[];
}

/** One hospital beside the others, in the order in which domains stand everywhere. */
export interface Profile {
  readonly groups: readonly ProfileGroup[];
  /** It has a figure, and no other hospital compared has one. */
  readonly onlyHere: readonly ComparisonSummary[];
  /** Others have a figure, it has none and could have one; why it has none is told by its cell. */
  readonly omitted: readonly ComparisonSummary[];
}

/** Sorts comparisons by what they say of one hospital beside the others; a missing figure is never a figure. */
export function profileOf(hospital: HospitalId, comparisons: readonly ComparisonSummary[]): Profile {
  const inOrder = byDomain(comparisons);
  return {
    groups: groupsOf(inOrder),
    onlyHere: inOrder.filter(({ cells }) => has(cells, hospital) && !othersHave(cells, hospital)),
    omitted: inOrder.filter(({ cells }) => lacks(cells, hospital) && othersHave(cells, hospital)),
  };
}

function byDomain(comparisons: readonly ComparisonSummary[]): readonly ComparisonSummary[] {
  const groups = groupBy(comparisons, ({ indicator }) => indicator.domain);
  return domains.flatMap((domain) => groups.get(domain) ?? []);
}

function groupsOf(comparisons: readonly ComparisonSummary[]): readonly ProfileGroup[] {
  const groups = [...groupBy(comparisons, ({ indicator }) => indicator.domain)].map(([domain, members]) => ({
    domain,
    onAxis: members.filter(({ presentation }) => presentation === "shared-axis"),
    told: members.filter(({ presentation, cells }) => presentation !== "shared-axis" && voices(cells) > 1),
  }));
  return groups.filter(({ onAxis, told }) => onAxis.length + told.length > 0);
}

function has(cells: readonly CellSummary[], hospital: HospitalId): boolean {
  return cells.some((cell) => cell.hospital === hospital && isObserved(cell));
}

/** Whether a hospital has no figure of what has a meaning for its class. */
function lacks(cells: readonly CellSummary[], hospital: HospitalId): boolean {
  return cells.some(
    (cell) => cell.hospital === hospital && cell.state === "missing" && cell.missing !== "not-applicable",
  );
}

function othersHave(cells: readonly CellSummary[], hospital: HospitalId): boolean {
  return cells.some((cell) => cell.hospital !== hospital && isObserved(cell));
}

/** How many hospitals print anything, whether or not it can stand for them. */
function voices(cells: readonly CellSummary[]): number {
  return cells.filter((cell) => isObserved(cell) || cell.passedOver.length > 0).length;
}

/** One printed figure of a hospital, with the part it plays in its indicator's comparison. */
export interface ProfileFigure {
  readonly comparison: ComparisonSummary;
  readonly figure: FigureSummary;
  /** Why the figure does not stand for the hospital; absent for the one that does. */
  readonly passedOver?: PassedOverReason;
}

/** Every figure of a hospital, by domain and indicator, the one that stands for it first. */
export function figuresOf(
  hospital: HospitalId,
  comparisons: readonly ComparisonSummary[],
): readonly ProfileFigure[] {
  return byDomain(comparisons).flatMap((comparison) => {
    const cell = comparison.cells.find((candidate) => candidate.hospital === hospital);
    if (cell === undefined) return [];
    const chosen = isObserved(cell) ? [{ comparison, figure: cell.observation }] : [];
    const others = cell.passedOver.map(({ observation, reason }) => ({
      comparison,
      figure: observation,
      passedOver: reason,
    }));
    return [...chosen, ...others];
  });
}

/** The parts of a profile that can be taken away: its lists, its figures, and its sentences. */
export const profileParts = ["figures", "beside", "only-here", "omitted", "summary"] as const;
export type ProfilePart = (typeof profileParts)[number];

/** What the figures of a hospital can be sorted by; the domain is how they come. */
export const figureSorts = ["domain", "period", "period-down", "verdict", "scope"] as const;
export type FigureSort = (typeof figureSorts)[number];

/** The figures in another order; those that are alike in it stay as they came. No order goes by size: units differ. */
export function sortFigures(figures: readonly ProfileFigure[], sort: FigureSort): readonly ProfileFigure[] {
  const compareBy: Readonly<Record<FigureSort, (a: ProfileFigure, b: ProfileFigure) => number>> = {
    domain: () => 0,
    period: byText(({ figure }) => figure.period.to),
    "period-down": (a, b) => byText(({ figure }) => figure.period.to)(b, a),
    verdict: (a, b) => verdictRank(a.comparison.verdict) - verdictRank(b.comparison.verdict),
    scope: byText(({ figure }) => (figure.scope === "hospital" ? "" : figure.scope)),
  };
  return [...figures].sort(compareBy[sort]);
}

function byText(of: (figure: ProfileFigure) => string): (a: ProfileFigure, b: ProfileFigure) => number {
  return (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0);
}

const verdictRank = (verdict: Verdict) => verdicts.indexOf(verdict);

const standings = ["held", "building", "sought", "lapsed"] as const satisfies readonly Standing[];

/** Designations of one level, by what they amount to; held, in construction and sought are never added up. */
export interface DesignationGroup {
  readonly level: Level;
  readonly byStanding: readonly {
    readonly standing: Standing;
    readonly designations: readonly Designation[];
  }[];
}

/** A hospital's designations by level and standing; one whose programme is unknown has no level and is left out. */
export function designationsByLevel(
  designations: readonly Designation[],
  programmes: ReadonlyMap<ProgrammeId, Programme>,
): readonly DesignationGroup[] {
  const byLevel = groupBy(designations, ({ programme }) => programmes.get(programme)?.level);
  return levels.flatMap((level) => {
    const members = byLevel.get(level);
    if (members === undefined) return [];
    const byStatus = groupBy(members, ({ status }) => standingOf(status));
    const byStanding = standings.flatMap((standing) => {
      const found = byStatus.get(standing);
      return found === undefined ? [] : [{ standing, designations: found }];
    });
    return [{ level, byStanding }];
  });
}
