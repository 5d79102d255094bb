import { paths } from "@yiheng/contract";
import type { DocumentSummary } from "@yiheng/domain";
import {
  designationsQuery,
  documentQuery,
  documentsQuery,
  hospitalsQuery,
  indicatorsQuery,
  programmesQuery,
  sourcesQuery,
  specialtiesQuery,
} from "../api/queries.ts";
import { isOfDecks } from "../deck/deck-address.ts";
import { clearReach } from "./reach.ts";
import type { Wish } from "./worker/wire.ts";

const workerFile = "/offline.js";
const storageKey = "yiheng.offline";
const family = /^yiheng-/u;

/** Whether this browser, at this address, can keep anything: it must be https or this machine itself. */
export function canKeep(): boolean {
  return import.meta.env.PROD && navigator.serviceWorker !== undefined;
}

/** Whether the reader wants copies kept; yes unless switched off. */
export function isKeepingOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true; // a browser that refuses to store this refuses the copies too
  }
}

/** Puts the worker in charge and lets it fetch, without haste, what the main screens are drawn from. */
export async function startKeeping(documents: readonly DocumentSummary[]): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(workerFile);
  const { active } = await serviceWorker.ready;
  // The address of a deck is a key to it: that page is not kept.
  const thisPage = isOfDecks(location.pathname) ? [] : [location.pathname + location.search];
  const wanted: Wish = { kind: "keep", paths: [...answersOf(documents), ...thisPage] };
  active?.postMessage(wanted);
}

/** Remembers the wish to keep copies. */
export function switchOn(): void {
  remember("on");
}

/** Deletes every copy and takes the worker away. */
export async function switchOff(): Promise<void> {
  remember("off");
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = (await caches.keys()).filter((name) => family.test(name));
  await Promise.all(names.map((name) => caches.delete(name)));
  clearReach();
}

function remember(choice: "on" | "off"): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // holds for this visit only
  }
}

/** All comparisons are worked out of these; see the worker. */
function answersOf(documents: readonly DocumentSummary[]): readonly string[] {
  const lists = [
    hospitalsQuery,
    indicatorsQuery,
    sourcesQuery,
    documentsQuery,
    programmesQuery,
    specialtiesQuery,
    designationsQuery,
    ...documents.map(({ id }) => documentQuery(id)),
  ];
  return [...lists.map(({ queryKey: [path] }) => path), paths.observations];
}
