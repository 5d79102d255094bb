import { useEffect, useState } from "react";
import type { ChartPainter } from "../charts/chart-painter.ts";
import { packPainter } from "./bring-painter.ts";

/** By then the first slide is long seen, so that painting charts costs it no time. */
const restMs = 1000;

/** What paints charts: brought at once for a slide that needs it, else when the pack has come to rest. */
export function usePainter(isNeeded: boolean): ChartPainter | undefined {
  const [paint, setPaint] = useState<ChartPainter | undefined>(() => packPainter.atHand());
  useEffect(() => {
    if (paint !== undefined) return undefined;
    const timer = setTimeout(
      () => void packPainter.bring().then((paint) => setPaint(() => paint)),
      isNeeded ? 0 : restMs,
    );
    return () => clearTimeout(timer);
  }, [paint, isNeeded]);
  return paint;
}
