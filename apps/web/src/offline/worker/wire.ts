/** Copies of one release of the data, and when the server last confirmed them. */
export interface Kept {
  readonly release: string;
  /** As of when, in ISO 8601; absent while the copies are still being fetched. */
  readonly savedAt?: string;
}

/** What the worker tells the pages: whether the server answers, with which release, and what is kept. */
export interface Reach {
  readonly isServerGone: boolean;
  readonly serverRelease?: string;
  readonly kept?: Kept;
}

/** What a page asks of the worker. */
export type Wish =
  /** Fetch these answers of the API, and the app itself, where they are not kept yet. */
  | { readonly kind: "keep"; readonly paths: readonly string[] }
  /** See whether the server is there, and tell. */
  | { readonly kind: "look" };

/** The release that an answer of the API or a page belongs to, from its tag; undefined for anything else. */
export function releaseOf(answer: { readonly headers: Headers }): string | undefined {
  return /^(?:W\/)?"([^"-]+)-/u.exec(answer.headers.get("etag") ?? "")?.[1];
}
