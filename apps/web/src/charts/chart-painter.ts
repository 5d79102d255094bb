import type { EChartsOption } from "echarts";
import { createContext } from "react";

/** Paints a chart as an SVG text; only the server has one, so that the first view needs no scripts. */
export type ChartPainter = (
  option: EChartsOption,
  size: { readonly width: number; readonly height: number },
) => string;

export const ChartPainterContext = createContext<ChartPainter | undefined>(undefined);
