const key = /(\/decks\/)[^/?]+/u;

/** An address as the log may show it: whoever reads the log must not be able to open a deck. */
export function loggedUrl(url = ""): string {
  return url.replace(key, "$1…");
}
