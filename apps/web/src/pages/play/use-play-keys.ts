import { type Dispatch, useEffect, useEffectEvent } from "react";
import type { Act, Playing } from "./playing.ts";
import { belongsTo, type Deed, meaningOf } from "./playing-keys.ts";

interface Hands {
  readonly dispatch: Dispatch<Act>;
  readonly onDeed: (deed: Deed) => void;
}

/** Plays a deck by keyboard, wherever the focus is. */
export function usePlayKeys(playing: Playing, count: number, { dispatch, onDeed }: Hands): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (belongsTo(event.target, event.key, playing)) return;
    const meaning = meaningOf(event.key, playing, count);
    if (meaning === undefined) return;
    event.preventDefault();
    if (typeof meaning === "string") onDeed(meaning);
    else dispatch(meaning);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
