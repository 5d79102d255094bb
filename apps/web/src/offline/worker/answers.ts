import { problemMediaType } from "@yiheng/contract";
import { derive } from "./derive.ts";
import { keep } from "./keep.ts";
import { type Lists, readLists } from "./lists.ts";
import { askServer } from "./reach.ts";
import { findShelf, put, type ReleaseShelf, settle, take } from "./release-shelf.ts";
import { releaseOf } from "./wire.ts";
import { workerWords } from "./words.ts";

/** Lets the worker go on with something after it has answered. */
export type Later = (work: Promise<unknown>) => void;

/** An answer of the API: the server's where it comes in time, else the kept one or one worked out of what is kept. */
export async function answer(request: Request, later: Later): Promise<Response> {
  const asked = fetch(request);
  const fresh = await askServer(asked);
  if (fresh !== undefined) return settled(request, fresh, later);
  const kept = await keptAnswer(request.url);
  if (kept !== undefined) return kept;
  const late = await asked.catch(() => undefined); // where nothing is kept, a slow server is better than none
  return late?.ok === true ? settled(request, late, later) : refusal(request);
}

/** Hands an answer on once nothing of another release is left, and keeps a copy. */
export async function settled(request: Request, fresh: Response, later: Later): Promise<Response> {
  const { shelf, lost } = await settle(fresh);
  if (lost.length > 0) later(keep(lost));
  if (shelf !== undefined && isKeepable(fresh, shelf)) later(put(shelf, request.url, fresh.clone()));
  return fresh;
}

/** Only what is of the release stays as it is; what can be edited, or says it must not be stored, is the server's alone. */
function isKeepable(fresh: Response, { release }: ReleaseShelf): boolean {
  const isForbidden = fresh.headers.get("cache-control")?.includes("no-store") === true;
  return fresh.status === 200 && releaseOf(fresh) === release && !isForbidden;
}

async function keptAnswer(address: string): Promise<Response | undefined> {
  const shelf = await findShelf();
  if (shelf === undefined) return undefined;
  return (await take(shelf, address)) ?? worked(new URL(address), shelf);
}

async function worked(url: URL, shelf: ReleaseShelf): Promise<Response | undefined> {
  const lists = await listsOf(shelf);
  const derived = lists && derive(url, lists);
  if (derived === undefined) return undefined;
  const { release } = shelf;
  const body = "item" in derived ? derived.item : { items: derived.items, release };
  return Response.json(body, { headers: { etag: `"${release}-offline"` } });
}

/** The lists of the release that was read last; reading them takes longer than working with them. */
let read: { readonly release: string; readonly lists: Lists } | undefined;

async function listsOf(shelf: ReleaseShelf): Promise<Lists | undefined> {
  if (read?.release === shelf.release) return read.lists;
  const lists = await readLists(async (path) => {
    const kept = await take(shelf, path);
    return kept && ((await kept.json()) as { readonly items: readonly unknown[] }).items;
  });
  if (lists !== undefined) read = { release: shelf.release, lists };
  return lists;
}

/** Says what is not to be had and what to do instead, in the language of the page that asks. */
function refusal({ url, referrer }: Request): Response {
  const { pathname } = new URL(url);
  const words = workerWords[/[?&]lang=en\b/u.test(referrer) ? "en" : "zh"];
  const detail = pathname.endsWith("/text") ? words.text : words.answer;
  const problem = { type: "/problems/offline", title: words.title, status: 503, detail, instance: pathname };
  return Response.json(problem, { status: 503, headers: { "content-type": problemMediaType } });
}
