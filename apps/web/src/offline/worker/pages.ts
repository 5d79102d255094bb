import { builtFile, shell } from "./app-shelf.ts";
import { type Later, settled } from "./answers.ts";
import { askServer } from "./reach.ts";
import { findShelf, take } from "./release-shelf.ts";

/** A page: the server's where it comes in time, else the kept one, else the app alone, which draws it from what is kept. */
export async function page(event: FetchEvent, later: Later): Promise<Response> {
  const { request } = event;
  const asked = preloaded(event);
  const fresh = await askServer(asked);
  if (fresh !== undefined) return settled(request, fresh, later);
  const shelf = await findShelf();
  // Without copies of the data the app alone would have nothing to show: the browser's own words are better then.
  if (shelf === undefined) return asked;
  return (await take(shelf, request.url)) ?? (await builtFile(shell)) ?? asked;
}

/** The browser may have asked for the page already while the worker was starting. */
async function preloaded({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const early = (await preloadResponse) as Response | undefined;
  return early ?? fetch(request);
}
