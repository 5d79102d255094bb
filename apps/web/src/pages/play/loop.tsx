import { useEffect, useEffectEvent } from "react";
import { useWakeLock } from "./use-wake-lock.ts";

interface LoopProps {
  /** Seconds that a slide stays. */
  readonly dwell: number;
  readonly onNext: () => void;
}

/**
 * Goes on by itself and keeps the screen on meanwhile. Drawn anew for each slide, so that one that was turned to by
 * hand stays its full time too.
 */
export function Loop({ dwell, onNext }: LoopProps) {
  const next = useEffectEvent(onNext);
  useWakeLock();
  useEffect(() => {
    const timer = setInterval(() => next(), dwell * 1000);
    return () => clearInterval(timer);
  }, [dwell]);
  return null;
}
