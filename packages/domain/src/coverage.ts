import { isObserved, type MissingReason } from "./cell.ts";
import type { ComparisonSummary } from "./comparison-summary.ts";
import type { HospitalId } from "./hospital.ts";
import type { Verdict } from "./verdict.ts";

/** How much of what anybody reports one hospital reports, and how much of that can be compared. */
export interface HospitalCoverage {
  readonly hospital: HospitalId;
  readonly reported: number;
  /** Of the reported: how many stand in a comparison with each verdict. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byMissing: Readonly<Record<MissingReason, number>>;
}

/** Counts cells over comparisons that share one set of hospitals. */
export function coverageOf(comparisons: readonly ComparisonSummary[]): readonly HospitalCoverage[] {
  const hospitals = comparisons[0]?.cells.map(({ hospital }) => hospital) ?? [];
  return hospitals.map((hospital) => hospitalCoverage(hospital, comparisons));
}

function hospitalCoverage(hospital: HospitalId, comparisons: readonly ComparisonSummary[]): HospitalCoverage {
  const byVerdict: Record<Verdict, number> = {
    comparable: 0,
    "with-care": 0,
    "side-by-side": 0,
    "do-not-compare": 0,
    "no-value": 0,
  };
  const byMissing: Record<MissingReason, number> = {
    "not-reported": 0,
    "not-applicable": 0,
    unusable: 0,
    "outside-period": 0,
    contradicted: 0,
  };
  for (const { verdict, cells } of comparisons) {
    const cell = cells.find((candidate) => candidate.hospital === hospital);
    if (cell === undefined) continue;
    if (isObserved(cell)) byVerdict[verdict] += 1;
    else byMissing[cell.missing] += 1;
  }
  const reported = Object.values(byVerdict).reduce((sum, count) => sum + count, 0);
  return { hospital, reported, byVerdict, byMissing };
}
