import { useCallback, useSyncExternalStore } from "react";
import type { KnownDeck } from "./known-deck.ts";
import type { Room } from "./room.ts";
import type { Sending } from "./sender.ts";

/** A deck as it stands in the room; undefined where this browser does not know it. */
export function useDeck({ desk }: Room, key: string): KnownDeck | undefined {
  return useSyncExternalStore(desk.subscribe, () => desk.deck(key));
}

/** Every deck that this browser knows, the one used last first. */
export function useDecks({ desk }: Room): readonly KnownDeck[] {
  return useSyncExternalStore(desk.subscribe, () => desk.decks());
}

/** How it stands between this browser and the server. */
export function useSending({ sender }: Room, key: string): Sending {
  const read = useCallback(() => sender.sending(key), [sender, key]);
  return useSyncExternalStore(sender.subscribe, read);
}

/** Whether what stands here is kept on this machine too. */
export function useIsKept({ desk }: Room): boolean {
  return useSyncExternalStore(desk.subscribe, () => desk.isKept);
}
