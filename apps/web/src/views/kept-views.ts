/** A view that the reader wants to find again. */
export interface Pin {
  readonly address: string;
  /** The reader's own name for it; without one it is named from its address. */
  readonly name?: string;
}

/** The views of one reader on one machine. */
export interface KeptViews {
  /** Addresses, the latest first, none twice. */
  readonly recent: readonly string[];
  readonly pinned: readonly Pin[];
}

export const noViews: KeptViews = { recent: [], pinned: [] };
const mostRecent = 20;
const longestName = 60;

/** Notes that a view was seen: it moves to the front, and the oldest goes when there are too many. */
export function withSeen(views: KeptViews, address: string): KeptViews {
  const others = views.recent.filter((known) => known !== address);
  return { ...views, recent: [address, ...others].slice(0, mostRecent) };
}

/** Forgets what was seen; pins stay. */
export function withoutRecent(views: KeptViews): KeptViews {
  return { ...views, recent: [] };
}

export function isPinned({ pinned }: KeptViews, address: string): boolean {
  return pinned.some((pin) => pin.address === address);
}

/** Pins a view, or takes the pin away where it has one. */
export function withPinTurned(views: KeptViews, address: string): KeptViews {
  const others = views.pinned.filter((pin) => pin.address !== address);
  return { ...views, pinned: isPinned(views, address) ? others : [{ address }, ...others] };
}

/** Gives a pin a name of the reader's own; an empty one gives back the name from its address. */
export function withName(views: KeptViews, address: string, given: string): KeptViews {
  const name = given.trim().slice(0, longestName);
  const pinned = views.pinned.map((pin) =>
    pin.address === address ? { address, ...(name !== "" && { name }) } : pin,
  );
  return { ...views, pinned };
}

/** Reads what was stored, by whichever version; what cannot be understood is left out. */
export function parseKeptViews(text: string | null): KeptViews {
  const stored = parseJson(text ?? "");
  if (!(stored instanceof Object)) return noViews;
  const recent: unknown = "recent" in stored ? stored.recent : [];
  const pinned: unknown = "pinned" in stored ? stored.pinned : [];
  return {
    recent: [...new Set(listIn(recent).filter(isAddress))].slice(0, mostRecent),
    pinned: listIn(pinned).flatMap(pinIn),
  };
}

function pinIn(stored: unknown): readonly Pin[] {
  if (!(stored instanceof Object) || !("address" in stored) || !isAddress(stored.address)) return [];
  const { address } = stored;
  return "name" in stored && typeof stored.name === "string"
    ? [{ address, name: stored.name }]
    : [{ address }];
}

const listIn = (stored: unknown): readonly unknown[] => (Array.isArray(stored) ? stored : []);

/** Of this product only: what was tampered with must lead nowhere else. */
const isAddress = (stored: unknown): stored is string =>
  typeof stored === "string" && /^\/(?!\/)/u.test(stored);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
