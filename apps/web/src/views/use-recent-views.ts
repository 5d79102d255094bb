import { useEffect } from "react";
import { useSelection } from "../selection/use-selection.ts";
import { withSeen } from "./kept-views.ts";
import { changeViews } from "./use-kept-views.ts";
import { addressOf } from "./view-address.ts";

/** A view that was only passed through is not worth remembering. */
const seenAfterMs = 1500;

/** Remembers, on this machine alone, which views the reader stayed with. */
export function useRecentViews(): void {
  const { path, selection } = useSelection();
  const address = addressOf({ path, selection });
  useEffect(() => {
    if (address === undefined) return undefined;
    const timer = setTimeout(() => changeViews((views) => withSeen(views, address)), seenAfterMs);
    return () => clearTimeout(timer);
  }, [address]);
}
