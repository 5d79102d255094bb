import { useEffect } from "react";
import { hasUnsent } from "../deck/unsent.ts";

/** Sends what was left behind in decks, on whichever page the reader comes back to. */
export function useLeftBehind(): void {
  useEffect(() => {
    // Where it does not come, the next page tries again.
    if (hasUnsent()) void import("../deck/room.ts").then(({ room }) => room.bring()).catch(() => undefined);
  }, []);
}
