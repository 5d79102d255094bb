import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/dom";
import { type RefObject, useLayoutEffect } from "react";
import { type Step, targetsOf } from "./steps.ts";

const mark = "data-toured";
const gap = 12;

/** Marks what a step points at, brings it into view and keeps the card beside it while the page moves. */
export function usePointing(card: RefObject<HTMLElement | null>, step: Step): void {
  // Before the card is painted, or it would be seen jumping to its place.
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return undefined;
    let letGo: (() => void) | undefined;
    let targets: readonly Element[] = [];
    const look = () => {
      if (targets.length > 0 && targets.every(({ isConnected }) => isConnected)) return;
      letGo?.();
      targets = targetsOf(step);
      letGo = pointAt(targets, element);
    };
    look();
    // The table may still be on its way, or be drawn anew by a choice the reader makes meanwhile.
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      letGo?.();
    };
  }, [card, step]);
}

function pointAt(targets: readonly Element[], card: HTMLElement): (() => void) | undefined {
  const [target] = targets;
  if (target === undefined) return undefined;
  for (const each of targets) each.setAttribute(mark, "");
  target.scrollIntoView({ block: "nearest", behavior: isMotionWanted() ? "smooth" : "instant" });
  const stop = autoUpdate(target, card, () => void place(target, card));
  return () => {
    stop();
    card.removeAttribute("data-placed");
    for (const each of targets) each.removeAttribute(mark);
  };
}

/** Where the card goes; a narrow screen ignores it and keeps the card at its foot. */
async function place(target: Element, card: HTMLElement): Promise<void> {
  const middleware = [offset(gap), flip(), shift({ padding: gap, crossAxis: true })];
  const { x, y } = await computePosition(target, card, {
    strategy: "fixed",
    placement: "bottom-end",
    middleware,
  });
  card.style.setProperty("--x", `${x}px`);
  card.style.setProperty("--y", `${y}px`);
  card.dataset["placed"] = "";
}

const isMotionWanted = () => matchMedia("(prefers-reduced-motion: no-preference)").matches;
