import { useCallback, useState } from "react";
import type { FrameSize } from "../../stage/frame.ts";

/** The size of an element in whole pixels; that of the window until it is measured. */
export function useFrameSize(): readonly [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  size: FrameSize,
] {
  const [size, setSize] = useState<FrameSize>(() => ({ width: innerWidth, height: innerHeight }));
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
