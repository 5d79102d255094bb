import { useEffect, useState } from "react";

const quietMs = 4000;
/** A key, a step to another view, a link such as `#keys`. */
const signs = ["keydown", "pushState", "hashchange"];

/**
 * What calls for the things that accompany the pages: a sign of the reader's, or that the first view has had its time. Until then it is undefined, and nothing of them is loaded. Where the app is kept on this machine, loading
 * them costs nothing and a server that is gone should be said at once.
 */
export function useCall(): Event | true | undefined {
  const [call, setCall] = useState<Event | true>();
  useEffect(() => {
    const onCall = (event: Event) => setCall((first) => first ?? event);
    const isAtHand = navigator.serviceWorker?.controller || location.hash;
    const timer = setTimeout(() => setCall((first) => first ?? true), isAtHand ? 0 : quietMs);
    for (const sign of signs) addEventListener(sign, onCall);
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, onCall);
    };
  }, []);
  return call;
}
