import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Only what the comparison chart draws with; SVG stays sharp on a wall and takes its colours from the page.
register([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);

export { init };
export * as echarts from "echarts/core";
