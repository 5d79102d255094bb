import type { EChartsOption } from "echarts";
import ReactECharts from "echarts-for-react/esm/core";
import { useEffect, useRef } from "react";
import { echarts } from "./echarts-core.ts";

interface LiveChartProps {
  readonly option: EChartsOption;
  readonly height: number;
  /** Called with the name of the mark that was clicked. */
  readonly onMark: (name: string) => void;
}

/** The one component that runs ECharts in the browser. */
export function LiveChart({ option, height, onMark }: LiveChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scale = () => frame.current?.querySelectorAll("svg").forEach(letScale);
    addEventListener("beforeprint", scale);
    return () => removeEventListener("beforeprint", scale);
  }, []);
  return (
    <div ref={frame}>
      <ReactECharts
        echarts={echarts}
        option={option}
        notMerge
        opts={{ renderer: "svg", height }}
        style={{ height }}
        onEvents={{ click: (mark: { readonly name?: string }) => mark.name && onMark(mark.name) }}
      />
    </div>
  );
}

/** A drawing made for the screen's width fits the paper's once it says how large it was meant. */
function letScale(drawing: SVGSVGElement): void {
  drawing.setAttribute("viewBox", `0 0 ${drawing.clientWidth} ${drawing.clientHeight}`);
}
