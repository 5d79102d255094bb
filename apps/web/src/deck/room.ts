import { useEffect, useSyncExternalStore } from "react";
import { late } from "../late.ts";
import { Desk } from "./desk.ts";
import { isUnsent } from "./known-deck.ts";
import { openShelf } from "./open-shelf.ts";
import { Sender } from "./sender.ts";
import { noteUnsent } from "./unsent.ts";

/** Where this browser's decks are edited, and what carries them to the server and back. */
export interface Room {
  readonly desk: Desk;
  readonly sender: Sender;
}

/** Opens the room once for this tab. */
export const room = late(async (): Promise<Room> => {
  const channel = new BroadcastChannel("yiheng-decks");
  const desk = new Desk(await openShelf(), () => channel.postMessage("written"));
  channel.addEventListener("message", () => void desk.reread());
  await desk.reread();
  const sender = new Sender(desk);
  const note = () => noteUnsent(desk.decks().some(isUnsent));
  note();
  desk.subscribe(note);
  const meetAll = () => void sender.meetAll();
  addEventListener("online", meetAll);
  // Hidden is the last that a page surely hears of, on a phone above all.
  document.addEventListener("visibilitychange", meetAll);
  return { desk, sender };
});

const listeners = new Set<() => void>();

/** The room where it is open; opens it where it is not. */
export function useRoom(): Room | undefined {
  useEffect(() => {
    if (room.atHand() === undefined)
      void room.bring().then(() => listeners.forEach((listener) => listener()));
  }, []);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    room.atHand,
    () => undefined,
  );
}
