import { useEffect } from "react";

/** What some browsers let a page on the whole screen have. */
interface Keyboard {
  lock(keys: readonly string[]): Promise<void>;
}

/** On the whole screen, lets Esc close what is open before it gives the screen back, where the browser allows it. */
export function useEscapeKept(): void {
  useEffect(() => {
    const keep = () => {
      const { keyboard } = navigator as Navigator & { readonly keyboard?: Keyboard };
      if (document.fullscreenElement !== null) keyboard?.lock(["Escape"]).catch(() => undefined);
    };
    document.addEventListener("fullscreenchange", keep);
    return () => document.removeEventListener("fullscreenchange", keep);
  }, []);
}
