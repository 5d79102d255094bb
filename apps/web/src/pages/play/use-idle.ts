import { useEffect, useState } from "react";

const idleAfterMs = 2500;
const signs = ["pointermove", "pointerdown", "focusin", "keydown"] as const;

/** Whether nobody has touched anything for a while, so that controls and pointer may go. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = (event?: Event) => {
      // Turning pages is no wish for the controls.
      if (event instanceof KeyboardEvent && event.key !== "Tab") return;
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), idleAfterMs);
    };
    wake();
    for (const sign of signs) addEventListener(sign, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, wake);
    };
  }, []);
  return isIdle;
}
