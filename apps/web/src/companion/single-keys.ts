import { useEffect, useState } from "react";

const storageKey = "yiheng.single-keys";

/**
 * Whether single letters and signs are shortcuts. Who speaks to the computer, or hits keys by accident, can do
 * without: then such a key reaches nothing but the field that is typed in.
 */
export function useSingleKeys(): readonly [areOn: boolean, set: (areOn: boolean) => void] {
  const [areOn, setOn] = useState(readChoice);
  useEffect(() => {
    if (areOn) return undefined;
    // On the window and in the capture phase: before any other part of the app hears of the key.
    addEventListener("keydown", swallow, true);
    return () => removeEventListener("keydown", swallow, true);
  }, [areOn]);
  const set = (choice: boolean) => {
    setOn(choice);
    remember(choice);
  };
  return [areOn, set];
}

function swallow(event: KeyboardEvent): void {
  const isTyping =
    event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
  const isSingle = event.key.length === 1 && event.key !== " ";
  if (isSingle && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey)
    event.stopImmediatePropagation();
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

function remember(areOn: boolean): void {
  try {
    localStorage.setItem(storageKey, areOn ? "on" : "off");
  } catch {
    // holds for this visit only
  }
}
