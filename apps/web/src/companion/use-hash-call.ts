import { useEffect, useEffectEvent } from "react";

/** A link followed by the browser, and one followed within the app. */
const signs = ["hashchange", "pushState"];

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
    for (const sign of signs) addEventListener(sign, listener);
    return () => {
      for (const sign of signs) removeEventListener(sign, listener);
    };
  }, []);
}
