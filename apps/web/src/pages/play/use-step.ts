import { type Dispatch, useEffect, useEffectEvent, useRef } from "react";
import { type Act, type Playing, type Shown, shownOf } from "./playing.ts";

/** What windows of one show tell each other: what is shown, or that a new one asks for it. */
type Word = { readonly kind: "shown"; readonly shown: Shown } | { readonly kind: "asks" };

/**
 * Keeps every window that plays one deck in step; the one that was opened first tells a new one what is shown. Where a
 * browser has no channel between windows, each plays by itself.
 */
export function useStep(show: string, playing: Playing, dispatch: Dispatch<Act>, isFollower: boolean): void {
  const channel = useRef<BroadcastChannel>(undefined);
  const known = useRef("");
  const shown = JSON.stringify(shownOf(playing));
  const hear = useEffectEvent((word: Word) => {
    if (word.kind === "asks") {
      channel.current?.postMessage({ kind: "shown", shown: shownOf(playing) } satisfies Word);
      return;
    }
    known.current = JSON.stringify(word.shown);
    dispatch({ kind: "follow", shown: word.shown });
  });
  useEffect(() => {
    if (!("BroadcastChannel" in globalThis)) return undefined;
    const opened = new BroadcastChannel(`yiheng-show-${show}`);
    channel.current = opened;
    opened.addEventListener("message", ({ data }: MessageEvent<Word>) => hear(data));
    if (isFollower) opened.postMessage({ kind: "asks" } satisfies Word);
    return () => {
      channel.current = undefined;
      opened.close();
    };
  }, [show, isFollower]);
  useEffect(() => {
    // What came from the other window is not news to it; nor is what a window shows before it has heard of others.
    const isNews = known.current !== "" && known.current !== shown;
    known.current = shown;
    if (isNews)
      channel.current?.postMessage({ kind: "shown", shown: JSON.parse(shown) as Shown } satisfies Word);
  }, [shown]);
}
