import { type ReactNode, use } from "react";
import { ChartPainterContext } from "../charts/chart-painter.ts";
import { late } from "../late.ts";

/** What paints charts in a browser; it brings ECharts, so it comes when a stage does. */
export const stagePainter = late(() =>
  import("../charts/paint-on-server.ts").then(({ paintOnServer }) => paintOnServer),
);

/** Gives the stages in it a painter; suspends until it is here. */
export function StagePainter({ children }: { readonly children: ReactNode }) {
  const paint = stagePainter.atHand() ?? use(stagePainter.bring());
  return <ChartPainterContext value={paint}>{children}</ChartPainterContext>;
}
