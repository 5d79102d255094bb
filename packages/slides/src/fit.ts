/** The most that a slide holds so that it can be read from the last row of a meeting room. */
export const mostRows = 8;
export const mostSentences = 7;

/** The first items, as many as a slide holds, and how many that leaves out. */
export function fit<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly leftOut: number } {
  return { shown: items.slice(0, most), leftOut: Math.max(0, items.length - most) };
}
