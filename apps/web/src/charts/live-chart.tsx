import type { EChartsOption } from "echarts";
import ReactECharts from "echarts-for-react/esm/core";
import { echarts } from "./echarts-core.ts";

interface LiveChartProps {
  readonly option: EChartsOption;
  readonly height: number;
  /** Called with the name of the mark that was clicked. */
  readonly onMark: (name: string) => void;
}

/** The one component that runs ECharts in the browser. */
export function LiveChart({ option, height, onMark }: LiveChartProps) {
  return (
    <ReactECharts
      echarts={echarts}
      option={option}
      notMerge
      opts={{ renderer: "svg", height }}
      style={{ height }}
      onEvents={{ click: (mark: { readonly name?: string }) => mark.name && onMark(mark.name) }}
    />
  );
}
