import { type Kept, releaseOf } from "./wire.ts";

const family = "yiheng-kept-";
const prefix = `${family}${builtVersion}-`;
const note = "/kept.json";
const mostPages = 12;
const mostAnswers = 400;

/** The copies of one release: its pages and answers; there is one release at a time, or none. */
export interface ReleaseShelf {
  readonly release: string;
  readonly cache: Cache;
}

const isAnswer = (url: string) => new URL(url, location.origin).pathname.startsWith("/api/");

/** The shelf there is; none until a page has asked to keep something, or after the reader has cleared it. */
export async function findShelf(): Promise<ReleaseShelf | undefined> {
  const name = (await caches.keys()).find((key) => key.startsWith(prefix));
  return name === undefined
    ? undefined
    : { release: name.slice(prefix.length), cache: await caches.open(name) };
}

/** Lets go of what the builds before this one kept. */
export async function dropOtherBuilds(): Promise<void> {
  const others = (await caches.keys()).filter((key) => key.startsWith(family) && !key.startsWith(prefix));
  await Promise.all(others.map((key) => caches.delete(key)));
}

/**
 * The shelf for a release, made if need be; the copies of any other release go, all together. Those of another build
 * stay: the worker that is being replaced must not take from the one that replaces it.
 */
export async function openShelf(release: string): Promise<ReleaseShelf> {
  const others = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== prefix + release);
  await Promise.all(others.map((key) => caches.delete(key)));
  return { release, cache: await caches.open(prefix + release) };
}

/** The whole lists that were kept, by whichever build: what to keep anew under another release or build. */
export async function keptPaths(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((key) => key.startsWith(family));
  const lists = await Promise.all(names.map(async (key) => (await caches.open(key)).keys()));
  return lists
    .flat()
    .map(({ url }) => url)
    .filter((url) => isAnswer(url) && !url.includes("?"))
    .map((url) => url.slice(new URL(url).origin.length));
}

/** Puts a copy on the shelf, the newest last, and lets the oldest of its sort go when there are too many. */
export async function put({ cache }: ReleaseShelf, url: string, answer: Response): Promise<void> {
  await cache.delete(url, { ignoreVary: true });
  await cache.put(url, answer);
  const kept = (await cache.keys()).map((request) => request.url).filter((known) => !known.endsWith(note));
  const alike = kept.filter((known) => isAnswer(known) === isAnswer(url));
  const excess = alike.slice(0, -(isAnswer(url) ? mostAnswers : mostPages));
  await Promise.all(excess.map((old) => cache.delete(old, { ignoreVary: true })));
}

/** The copy of an answer or a page. */
export function take({ cache }: ReleaseShelf, url: string): Promise<Response | undefined> {
  return cache.match(url, { ignoreVary: true });
}

/** Notes that the copies are complete as of now. */
export async function seal({ cache }: ReleaseShelf): Promise<void> {
  await cache.put(note, Response.json({ savedAt: new Date().toISOString() }));
}

/** Which release is kept, and as of when. */
export async function readKept(): Promise<Kept | undefined> {
  const shelf = await findShelf();
  if (shelf === undefined) return undefined;
  const sealed = await shelf.cache.match(note);
  const { release } = shelf;
  return sealed === undefined ? { release } : { release, ...((await sealed.json()) as { savedAt: string }) };
}

/** Whether an answer belongs to what is kept; one of another release clears the shelf before anyone sees it. */
export async function settle(answer: Response): Promise<{
  readonly shelf: ReleaseShelf | undefined;
  /** What was kept of a release that has just gone. */
  readonly lost: readonly string[];
}> {
  const release = releaseOf(answer);
  const shelf = await findShelf();
  if (shelf === undefined || release === undefined || release === shelf.release) return { shelf, lost: [] };
  const lost = await keptPaths();
  return { shelf: await openShelf(release), lost };
}
