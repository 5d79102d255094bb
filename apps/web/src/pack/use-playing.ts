import type { Locale } from "@yiheng/domain";
import { useCallback, useEffect, useRef, useState } from "react";
import { afterKey, hashOf, type Playing, playingAt } from "./playing.ts";

/** Keys that an element under the focus needs for itself. */
const ownKeys: Readonly<Record<string, RegExp>> = {
  BUTTON: /^(?:Enter| )$/u,
  A: /^Enter$/u,
  SUMMARY: /^(?:Enter| )$/u,
};

/** The state of playing: moved by keys and hands, kept in the address so that a reload stays where it was. */
export function usePlaying(
  of: number,
  locale: Locale,
): { readonly playing: Playing; readonly play: (next: Playing) => void } {
  const [playing, setPlaying] = useState(() => playingAt(location.hash, of, locale));
  const present = useRef(playing);
  const play = useCallback((next: Playing) => {
    present.current = next;
    setPlaying(next);
    history.replaceState(null, "", hashOf(next));
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, target } = event;
      if (altKey || ctrlKey || metaKey) return;
      const isTyped = present.current.typed !== "";
      if (target instanceof HTMLElement && !isTyped && ownKeys[target.tagName]?.test(key)) return;
      const next = afterKey(present.current, key.length === 1 ? key.toLowerCase() : key, of);
      if (next === present.current) return;
      event.preventDefault();
      if (next === "full-screen") toggleFullScreen();
      else play(next);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [of, play]);
  return { playing, play };
}

/** Fills the screen or leaves it; where the browser refuses, all stays as it is. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
