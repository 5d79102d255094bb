import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { canKeep, isKeepingOn, startKeeping } from "./keeping.ts";

/** Starts keeping copies as soon as the browser has nothing better to do. */
export function useOfflineKeeping(): void {
  const documents = useQuery(sourcesQuery).data?.items;
  useEffect(() => {
    if (documents === undefined || !canKeep() || !isKeepingOn()) return;
    // A refusal (a policy, no room) leaves the app as it is without copies.
    whenIdle(() => void startKeeping(documents).catch(() => undefined));
  }, [documents]);
}

/** Safari learned to say when it is idle only lately. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 500);
}
