import { useSyncExternalStore } from "react";
import { type KeptViews, noViews, parseKeptViews } from "./kept-views.ts";

const storageKey = "yiheng.views";

let views: KeptViews | undefined;
let isStored = true;
const listeners = new Set<() => void>();

/** The reader's views on this machine; where the browser refuses to store them, they last as long as the page. */
export function useKeptViews(): KeptViews {
  return useSyncExternalStore(subscribe, readViews);
}

/** Whether the views will be there on the next visit. */
export function isRemembered(): boolean {
  return isStored;
}

/** Changes the views, here and in other tabs. */
export function changeViews(change: (before: KeptViews) => KeptViews): void {
  views = change(load() ?? readViews());
  try {
    localStorage.setItem(storageKey, JSON.stringify(views));
  } catch {
    isStored = false;
  }
  announce();
}

/** The views as they are now. */
export function readViews(): KeptViews {
  views ??= load() ?? noViews;
  return views;
}

function load(): KeptViews | undefined {
  try {
    return parseKeptViews(localStorage.getItem(storageKey));
  } catch {
    isStored = false;
    return undefined;
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", onStorage);
  };
}

/** Another tab changed them. */
function onStorage({ key }: StorageEvent): void {
  if (key !== storageKey && key !== null) return;
  views = load();
  announce();
}

function announce(): void {
  for (const listener of listeners) listener();
}
