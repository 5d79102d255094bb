import type { EChartsOption } from "echarts";
import { lazy, Suspense, use, useEffect, useState } from "react";
import { ChartPainterContext } from "./chart-painter.ts";
import { useWidth } from "./use-width.ts";

const LiveChart = lazy(() => import("./live-chart.tsx").then(({ LiveChart }) => ({ default: LiveChart })));

interface ChartProps {
  /** The option and its height for a width, both in pixels. */
  readonly draw: (width: number) => { readonly option: EChartsOption; readonly height: number };
  /** What the chart shows and what it leaves out, in words. */
  readonly summary: string;
  readonly onMark: (name: string) => void;
}

/** Widths painted ahead: a phone's and a desk's; the stylesheet shows the one that fits. */
const painted = { narrow: 360, wide: 820 } as const;

/**
 * A chart that is there before scripts are: the server's drawing first, the live chart over it when the
 * browser is idle. Without a server's drawing the space is kept until the live chart comes.
 */
export function Chart({ draw, summary, onMark }: ChartProps) {
  const [frame, width] = useWidth();
  const isIdle = useIdle();
  const live = width === undefined || !isIdle ? undefined : draw(width);
  return (
    <div ref={frame} className="chart" role="img" aria-label={summary} data-chart="">
      {live ? (
        <Suspense fallback={<Painted draw={draw} />}>
          <LiveChart option={live.option} height={live.height} onMark={onMark} />
        </Suspense>
      ) : (
        <Painted draw={draw} />
      )}
    </div>
  );
}

function Painted({ draw }: Pick<ChartProps, "draw">) {
  const paint = use(ChartPainterContext);
  return (
    <>
      {(["narrow", "wide"] as const).map((name) => {
        const { option, height } = draw(painted[name]);
        const svg = paint ? paint(option, { width: painted[name], height }) : "";
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

/** Whether the browser has come to rest after the first view. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1500 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isIdle;
}
