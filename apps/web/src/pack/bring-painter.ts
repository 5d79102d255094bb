import type { ChartPainter } from "../charts/chart-painter.ts";
import { late } from "../late.ts";

declare global {
  /** Left by the pack's second script; see `painter.ts`. */
  var paintPackChart: ChartPainter | undefined;
}

/**
 * What paints charts: larger than all else in the pack together, so it lies in the page as text and runs when the first
 * chart is shown. The page's policy knows its hash.
 */
export const packPainter = late(async () => {
  const script = document.createElement("script");
  script.textContent = document.getElementById("yiheng-painter")?.textContent ?? "";
  document.head.append(script);
  const paint = globalThis.paintPackChart;
  if (paint === undefined) throw new Error("the pack's painter does not run");
  return paint;
});
