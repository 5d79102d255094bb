// The comparison chart with nothing around it: ECharts by its parts, the data in the page, no framework.
import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([BarChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

const rows = JSON.parse(document.querySelector("#rows").textContent);
const chart = init(document.querySelector("[data-chart]"), null, { renderer: "svg" });

chart.setOption({
  animation: false,
  tooltip: {},
  grid: { left: 120, right: 120, top: 8, bottom: 32 },
  xAxis: { type: "value", min: 0 },
  yAxis: { type: "category", inverse: true, data: rows.map(({ name }) => name) },
  series: [
    {
      type: "bar",
      barMaxWidth: 20,
      label: { show: true, position: "right" },
      data: rows.map(({ value }) => value ?? "-"),
    },
    {
      type: "scatter",
      symbolSize: 12,
      data: rows.flatMap(({ value, lower, upper }, index) =>
        [lower, upper].flatMap((end) => (value === null && end !== null ? [[end, index]] : [])),
      ),
    },
  ],
});
