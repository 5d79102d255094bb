export { chartWordsOf } from "./chart-words.ts";
export { type Mark, type Plot, plotOf, type PlotRow, usualYear } from "./plot.ts";
export { type ChartSize, type ChartWords, comparisonHeight } from "./layout.ts";
export { comparisonOption } from "./comparison-option.ts";
export { textWidth } from "./text-width.ts";
export { hospitalShape } from "./theme.ts";
