import { useEffect, useEffectEvent } from "react";

/** Runs what a link such as `#keys` stands for, and takes the mark out of the address again. */
export function useHashCall(actions: Readonly<Record<string, () => void>>): void {
  const onHash = useEffectEvent(() => {
    const action = actions[location.hash];
    if (action === undefined) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    action();
  });
  useEffect(() => {
    const listener = () => onHash();
    listener();
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  }, []);
}
