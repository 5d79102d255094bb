import type { ChartPainter } from "./chart-painter.ts";
import { init } from "./echarts-core.ts";

/** Draws a chart without a browser; widths of text are estimated, so it is exact only once it is live. */
export const paintOnServer: ChartPainter = (option, { width, height }) => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};
