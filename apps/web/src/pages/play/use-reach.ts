import { startTransition, useEffect, useState } from "react";

/** As many slides to each side as a browser keeps drawn without a thought; jumps beyond draw their slide then. */
const farthest = 24;

/** How many slides before and after the shown one are drawn: the next ones at first, then ever more while nothing else is to do. */
export function useReach(count: number): number {
  const [reach, setReach] = useState(1);
  useEffect(() => {
    if (reach >= Math.min(count - 1, farthest)) return undefined;
    const handle = requestIdleCallback(() => startTransition(() => setReach(reach + 1)));
    return () => cancelIdleCallback(handle);
  }, [reach, count]);
  return reach;
}
