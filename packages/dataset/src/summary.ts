import type { Dataset } from "./dataset.ts";

/** One line of counts for a loaded release. */
export function summaryOf(dataset: Dataset, release: string): string {
  const counts = Object.entries(dataset).map(
    ([table, rows]: [string, readonly unknown[]]) => `${rows.length} ${table}`,
  );
  return `release ${release}: ${counts.join(", ")}`;
}
