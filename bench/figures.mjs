// Medians, and ratios told beside their goals.

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value below which `share` of the sorted values lie. */
export function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (ms) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;
export const show = { kilobytes, milliseconds };

export function title(text) {
  console.log(`\n${text}`);
}

export function row(name, ...columns) {
  console.log(`  ${name.padEnd(34)}${columns.map((column) => column.padStart(16)).join("")}`);
}

/** Prints a value beside the limit it should keep, with a tick or a cross. */
export function goal(name, value, { atLeast, atMost, format = (number) => number.toFixed(2) }) {
  const isKept = (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  const limit = atLeast === undefined ? `at most ${format(atMost)}` : `at least ${format(atLeast)}`;
  console.log(`  ${isKept ? "✓" : "✗"} ${name}: ${format(value)} (goal: ${limit})`);
}

/** Runs every contestant once per round, in turn, so that a slow moment of the machine meets all of them. */
export async function interleave(rounds, contestants) {
  const results = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, measure] of contestants.entries()) results[index].push(await measure());
  }
  return results;
}
