import { isDeckKey, type Locale } from "@yiheng/domain";

/** The addresses of decks. They are no views: a deck cannot show one, and no list remembers them. */
export const deckRoutes = ["/decks", "/decks/:key"] as const;
export type DeckRoute = (typeof deckRoutes)[number];

/** Where a deck is shown without the frame round it: on a screen, on paper. */
export const showRoutes = { play: "/decks/:key/play", print: "/decks/:key/print" } as const;
export type Showing = keyof typeof showRoutes;

/** The address at which a deck is shown; Chinese is read where nothing else is said. */
export function showAddress(key: string, showing: Showing, locale: Locale): string {
  return `/decks/${key}/${showing}${locale === "zh" ? "" : `?lang=${locale}`}`;
}

/** How the deck at a path is shown; undefined where the path leads elsewhere. */
export function showingOf(path: string): Showing | undefined {
  const [, base, key, showing, ...rest] = path.split("/");
  if (base !== "decks" || !key || rest.length > 0) return undefined;
  return showing === "play" || showing === "print" ? showing : undefined;
}

/** Whether a path is one of decks, edited or shown: it may hold a key, so nothing keeps or prints it. */
export function isOfDecks(path: string): boolean {
  return path.split("/")[1] === "decks";
}

/** The page of decks that a path leads to; undefined where it leads to none. */
export function deckRouteOf(path: string): DeckRoute | undefined {
  const [, base, key, ...rest] = path.split("/");
  if (base !== "decks" || rest.length > 0) return undefined;
  return key ? "/decks/:key" : "/decks";
}

/** The link that is handed on: how the receiver sees things is the receiver's choice. */
export function deckLink(key: string): string {
  return `${location.origin}/decks/${key}`;
}

/** The key in what somebody pasted: a whole link, a part of one, or the key alone. */
export function keyIn(pasted: string): string | undefined {
  const text = pasted.trim();
  const candidate = /\/decks\/([^/?#\s]+)/u.exec(text)?.[1] ?? text;
  return isDeckKey(candidate) ? candidate : undefined;
}
