import { useEffect, useState } from "react";

/** Gives the focus back to where it was before, unless the reader has taken it elsewhere meanwhile. */
export function useFocusBack(): void {
  // While rendering: once effects run, the card has the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const now = document.activeElement;
      const isElsewhere = now !== document.body && now?.closest(".tour") === null;
      if (!isElsewhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    },
    [before],
  );
}
