/** The words as alternatives of a pattern, longest first so that none is cut short by its own beginning. */
export function alternation(words: readonly string[]): string {
  const longestFirst = [...new Set(words)];
  longestFirst.sort((a, b) => b.length - a.length);
  return longestFirst.join("|");
}
