import { answer, type Later } from "./answers.ts";
import { builtFile, dropOlderApps, keepApp } from "./app-shelf.ts";
import { keep } from "./keep.ts";
import { page } from "./pages.ts";
import { askRelease, tell } from "./reach.ts";
import { dropOtherBuilds, keptPaths } from "./release-shelf.ts";
import type { Wish } from "./wire.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => {
  event.waitUntil(keepApp().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("message", (event) => {
  const wish = event.data as Wish;
  event.waitUntil(wish.kind === "keep" ? keep(wish.paths) : askRelease().then(tell));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const later: Later = (work) => event.waitUntil(work);
  if (builtFiles.includes(pathname) || pathname.startsWith("/assets/")) event.respondWith(file(request));
  else if (/^\/api\/v1\/(?!export\b|decks\b)/u.test(pathname)) event.respondWith(answer(request, later));
  else if (request.mode === "navigate" && !reserved.test(pathname)) event.respondWith(page(event, later));
});

/** What is the server's alone: files it makes, its own pages and its health. */
const reserved = /^\/(?:api|problems|healthz|readyz)(?:\/|$)|\.[a-z0-9]+$/iu;

async function file(request: Request): Promise<Response> {
  return (await builtFile(new URL(request.url).pathname)) ?? fetch(request);
}

/** Takes over the open pages; what was kept under the build before is kept anew under this one, without making them wait. */
async function takeOver(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await dropOlderApps();
  await self.clients.claim();
  void keepAnew(await keptPaths());
}

async function keepAnew(paths: readonly string[]): Promise<void> {
  if (paths.length > 0) await keep(paths);
  await dropOtherBuilds();
}
