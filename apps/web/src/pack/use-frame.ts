import { useCallback, useState } from "react";
import type { FrameSize } from "../stage/frame.ts";

/** The size of an element in whole pixels, undefined until it is measured. */
export function useFrame(): readonly [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  size: FrameSize | undefined,
] {
  const [size, setSize] = useState<FrameSize>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
