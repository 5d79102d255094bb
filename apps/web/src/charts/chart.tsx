import type { EChartsOption } from "echarts";
import { use, useEffect, useState } from "react";
import { late } from "../late.ts";
import { ChartPainterContext } from "./chart-painter.ts";
import { useWidth } from "./use-width.ts";

/** The component that runs ECharts; larger than all else together, so it comes last. */
export const liveChart = late(() => import("./live-chart.tsx"));

interface ChartProps {
  /** The option and its height for a width and the page's font size, all in pixels. */
  readonly draw: (
    width: number,
    fontSize: number,
  ) => { readonly option: EChartsOption; readonly height: number };
  /** The page's font size that the server paints for; the live chart asks the page. */
  readonly fontSize: number;
  /** What the chart shows and what it leaves out, in words. */
  readonly summary: string;
  readonly onMark: (name: string) => void;
}

/** Widths painted ahead, in multiples of the font size: a phone's and a desk's; the stylesheet shows the one that fits. */
const painted = { narrow: 25, wide: 46 } as const;

/**
 * A chart that is there before scripts are: the server's drawing first, the live chart in its place when the
 * browser is idle and its code has come. Without a server's drawing the space is kept until then.
 */
export function Chart({ draw, fontSize, summary, onMark }: ChartProps) {
  const [frame, width] = useWidth();
  const module = useLiveChart();
  const live = width === undefined || module === undefined ? undefined : draw(width, rootFontSize());
  return (
    <div ref={frame} className="chart" role="img" aria-label={summary} data-chart="">
      {live && module ? (
        <module.LiveChart option={live.option} height={live.height} onMark={onMark} />
      ) : (
        <Painted draw={draw} fontSize={fontSize} />
      )}
    </div>
  );
}

/** The live chart, once the browser is idle; its code is waited for aside, so that the drawing stays until it can be replaced. */
function useLiveChart() {
  const isIdle = useIdle();
  const [module, setModule] = useState(liveChart.atHand);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!isIdle || module !== undefined) return undefined;
    let isWanted = true;
    liveChart.bring().then(
      (brought) => isWanted && setModule(brought),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [isIdle, module]);
  if (failure !== undefined) throw failure.error;
  return isIdle ? module : undefined;
}

function Painted({ draw, fontSize }: Pick<ChartProps, "draw" | "fontSize">) {
  const paint = use(ChartPainterContext);
  return (
    <>
      {(["narrow", "wide"] as const).map((name) => {
        const width = painted[name] * fontSize;
        const { option, height } = draw(width, fontSize);
        const svg = paint ? paint(option, { width, height }) : "";
        // In the browser the text is empty on purpose: hydration keeps what the server painted.
        return (
          <div
            key={name}
            className={`painted is-${name}`}
            style={{ minHeight: height }}
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        );
      })}
    </>
  );
}

/** Whether the app has taken over the page; see `app.tsx`. */
function isLive(): boolean {
  return typeof document !== "undefined" && document.documentElement.dataset["live"] !== undefined;
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Whether the browser has come to rest after the first view; a later view has no server's drawing to wait on. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(isLive);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1500 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
