import { type PointerEvent, useRef } from "react";

/** How far a finger goes, as a share of the width, and how much more across than down. */
const swipe = { share: 0.08, slope: 1.5 } as const;

/** Tells a swipe across the slide: 1 for the next, -1 for the one before. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      from.current = pointerType === "touch" ? { x, y } : undefined;
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (from.current === undefined) return;
      const [across, down] = [clientX - from.current.x, clientY - from.current.y];
      from.current = undefined;
      if (Math.abs(across) < innerWidth * swipe.share || Math.abs(across) < Math.abs(down) * swipe.slope)
        return;
      onSwipe(across < 0 ? 1 : -1);
    },
  };
}
