import { useEffect, useState } from "react";

const quietMs = 4000;

/**
 * What calls for the things that accompany the pages: a key, a link such as `#keys`, or that the first view has had
 * its time. Until then it is undefined, and nothing of them is loaded. Where the app is kept on this machine, loading
 * them costs nothing and a server that is gone should be said at once.
 */
export function useCall(): Event | true | undefined {
  const [call, setCall] = useState<Event | true>();
  useEffect(() => {
    const onCall = (event: Event) => setCall((first) => first ?? event);
    const isAtHand = navigator.serviceWorker?.controller || location.hash;
    const timer = setTimeout(() => setCall((first) => first ?? true), isAtHand ? 0 : quietMs);
    addEventListener("keydown", onCall);
    addEventListener("hashchange", onCall);
    return () => {
      clearTimeout(timer);
      removeEventListener("keydown", onCall);
      removeEventListener("hashchange", onCall);
    };
  }, []);
  return call;
}
