import { useEffect, useEffectEvent } from "react";
import { formatSelection } from "@yiheng/address";
import { useSelection } from "../selection/use-selection.ts";
import { isFirstVisit, rememberTour } from "./first-visit.ts";

const quietMs = 1500;
const signs = ["keydown", "pointerdown", "wheel", "scroll"];
const whatIsOpen = "dialog[open], .receipt, .menu[open], .display[open]";

/**
 * Begins the tour once, on a first visit to the overview as it comes: an address that chooses something was made for
 * a purpose and is left alone. It waits until the reader has done nothing for a moment.
 */
export function useFirstVisit(begin: () => void): void {
  const { path, selection } = useSelection();
  const isPlain = path === "/" && formatSelection({ ...selection, lang: "zh" }) === "";
  const onQuiet = useEffectEvent(begin);
  useEffect(() => {
    if (!isPlain || !isFirstVisit()) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isBusy()) wait();
        // Another tab may have shown it meanwhile.
        else if (isFirstVisit() && rememberTour()) onQuiet();
      }, quietMs);
    };
    wait();
    for (const sign of signs) addEventListener(sign, wait, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, wait);
    };
  }, [isPlain]);
}

function isBusy(): boolean {
  const isTyping = document.activeElement?.matches("input, select, textarea") ?? false;
  return isTyping || document.visibilityState === "hidden" || document.querySelector(whatIsOpen) !== null;
}
