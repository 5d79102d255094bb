import { ends } from "@yiheng/quantity";
import { isObserved } from "./cell.ts";
import type { ComparisonSummary } from "./comparison-summary.ts";
import { groupBy } from "./group-by.ts";
import { type Domain, domains } from "./indicator.ts";
import type { Verdict } from "./verdict.ts";

/** A domain's indicators: those that more than one hospital says something on, and the rest. */
export interface MatrixGroup<Any extends ComparisonSummary = ComparisonSummary> {
  readonly domain: Domain;
  readonly shared: readonly Any[];
  readonly alone: readonly Any[];
}

/** The domains that lead everywhere show some rows even where no two hospitals meet: that too is an answer. */
const leading: ReadonlySet<Domain> = new Set(domains.slice(0, 4));
const fewestRows = 4;

/** Groups comparisons by domain, in the order in which domains stand everywhere. */
export function matrixOf<Any extends ComparisonSummary>(
  comparisons: readonly Any[],
): readonly MatrixGroup<Any>[] {
  const byDomain = groupBy(comparisons, ({ indicator }) => indicator.domain);
  return domains.flatMap((domain) => {
    const members = byDomain.get(domain);
    if (members === undefined) return [];
    const shared = members.filter((comparison) => voicesIn(comparison) > 1);
    const alone = members.filter((comparison) => voicesIn(comparison) <= 1);
    const shown = leading.has(domain) ? Math.max(0, fewestRows - shared.length) : 0;
    return [{ domain, shared: [...shared, ...alone.slice(0, shown)], alone: alone.slice(shown) }];
  });
}

/** How many hospitals print anything on an indicator, chartable or not. */
export function voicesIn({ cells }: ComparisonSummary): number {
  return cells.filter((cell) => isObserved(cell) || cell.passedOver.length > 0).length;
}

/** The greatest number on a row's axis; undefined where the row may not share one. */
export function rowExtent(comparison: ComparisonSummary): number | undefined {
  if (comparison.presentation !== "shared-axis") return undefined;
  const marks = comparison.cells.filter(isObserved).map(({ observation }) => ends(observation.quantity));
  return Math.max(0, ...marks.flatMap(({ lower, upper }) => [lower?.at ?? 0, upper?.at ?? 0]));
}

/** How many comparisons have each verdict. */
export function countVerdicts(comparisons: readonly ComparisonSummary[]): ReadonlyMap<Verdict, number> {
  const groups = groupBy(comparisons, ({ verdict }) => verdict);
  return new Map([...groups].map(([verdict, members]) => [verdict, members.length]));
}
