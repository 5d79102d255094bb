export type { Axis } from "./axis.ts";
export { chartWordsOf } from "./chart-words.ts";
export { type Mark, type Plot, plotOf, type PlotRow, usualYear } from "./plot.ts";
export { type ChartSize, type ChartWords, comparisonHeight, type Layout, layoutOf } from "./layout.ts";
export { comparisonOption } from "./comparison-option.ts";
export { placeOf } from "./points.ts";
export { textWidth } from "./text-width.ts";
export { hospitalShape } from "./theme.ts";
