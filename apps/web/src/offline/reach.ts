import { useSyncExternalStore } from "react";
import type { Reach, Wish } from "./worker/wire.ts";

let reach: Reach | undefined;
const listeners = new Set<() => void>();

/** Whether the server answers and what is kept, as the worker last told; undefined where there is no worker. */
export function useReach(): Reach | undefined {
  return useSyncExternalStore(subscribe, () => reach);
}

/** Forgets what the worker told, when the reader does without it. */
export function clearReach(): void {
  setReach(undefined);
}

/** Asks the worker for something, where one is in charge of this page. */
export function wish(what: Wish): void {
  navigator.serviceWorker?.controller?.postMessage(what);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) navigator.serviceWorker?.addEventListener("message", onMessage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) navigator.serviceWorker?.removeEventListener("message", onMessage);
  };
}

function onMessage({ data }: MessageEvent<Reach>): void {
  setReach(data);
}

function setReach(told: Reach | undefined): void {
  reach = told;
  for (const listener of listeners) listener();
}
