/** The words as alternatives of a pattern, longest first so that none is cut short by its own beginning. */
export function alternation(words: readonly string[]): string {
  const longestFirst = [...new Set(words)];
  longestFirst.sort((a, b) => b.length - a.length);
  return longestFirst.join("|");
}

/** A pattern that matches any of these exactly at its `lastIndex`. */
export function stickyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join("|")})`, "uy");
}

/** Where the pattern's match at this offset ends, without blanks behind it; undefined when there is none. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  return match === undefined ? undefined : at + match.trimEnd().length;
}
