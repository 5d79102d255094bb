import { useEffect } from "react";
import type { Room } from "./room.ts";

const lookAgainMs = 10_000;

/** While a deck is open, sees what others saved in it: at once, when the reader comes back to it, and now and then. */
export function useMeeting({ desk, sender }: Room, key: string, isKnown: boolean): void {
  useEffect(() => {
    if (!isKnown) return undefined;
    // The deck that is open is the one that the next slide goes into.
    desk.receive(key, (known) => ({ ...known, usedAt: new Date().toISOString() }));
    const look = () => {
      if (document.visibilityState === "visible") void sender.meet(key);
    };
    look();
    const timer = setInterval(look, lookAgainMs);
    addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      removeEventListener("focus", look);
    };
  }, [desk, sender, key, isKnown]);
}
