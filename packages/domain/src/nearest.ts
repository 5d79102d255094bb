/** The smallest number of single-character edits that turn one text into another. */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, left] of Array.from(from).entries()) {
    const current = [row + 1];
    for (const [column, right] of Array.from(to).entries()) {
      const replaced = (above[column] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}

/** The candidates with the likest first; candidates equally like keep their order. */
export function byNearness(text: string, candidates: Iterable<string>): readonly string[] {
  const ranked = Array.from(candidates, (candidate) => ({
    candidate,
    distance: editDistance(text, candidate),
  }));
  return [...ranked].sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

/** The likest candidate, or undefined where none shares even half of its characters. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const [first] = byNearness(text, candidates);
  if (first === undefined) return undefined;
  return editDistance(text, first) <= Math.max(text.length, first.length) / 2 ? first : undefined;
}
