import { figureLabel, solid } from "./label.ts";
import type { Layout } from "./layout.ts";
import type { Mark, Plot } from "./plot.ts";
import { hospitalColor, hospitalFade } from "./theme.ts";

/** What holds a stretch up to its beginning; invisible. */
export function gaps(plot: Plot, layout: Layout) {
  return {
    type: "bar" as const,
    stack: "interval",
    stackStrategy: "all" as const,
    silent: true,
    itemStyle: { color: "none" },
    emphasis: { disabled: true },
    data: plot.rows.map(({ mark }) => (mark && !mark.isPoint ? stretch(mark, layout)[0] : "-")),
  };
}

/** The stretch in which the figure lies. */
export function spans(plot: Plot, layout: Layout) {
  return {
    type: "bar" as const,
    stack: "interval",
    stackStrategy: "all" as const,
    barWidth: Math.round(layout.fontSize * 0.8),
    emphasis: { disabled: true },
    data: plot.rows.map(({ mark, seat }) => {
      if (!mark || mark.isPoint) return { value: "-", name: mark?.observation ?? "" };
      const [from, to] = stretch(mark, layout);
      return { value: to - from, name: mark.observation, itemStyle: { color: spanFill(mark, seat) } };
    }),
  };
}

/** The stretch between the ends; an open end runs to the axis's own. */
function stretch({ lower, upper }: Mark, { axis }: Layout): readonly [from: number, to: number] {
  return [lower?.at ?? axis.min, upper?.at ?? axis.max];
}

/** Firm ends are full colour; a conventional or open end fades out. */
function spanFill({ lower, upper }: Mark, seat: number) {
  const isFirm = (end: Mark["lower"]) => end !== undefined && end.basis !== "convention";
  const [full, fade] = [hospitalColor(seat), hospitalFade(seat)];
  if (isFirm(lower) && isFirm(upper)) return full;
  const colorStops = [
    { offset: 0, color: isFirm(lower) ? full : fade },
    ...(isFirm(lower) || isFirm(upper) ? [] : [{ offset: 0.5, color: full }]),
    { offset: 1, color: isFirm(upper) ? full : fade },
  ];
  return { type: "linear" as const, x: 0, y: 0, x2: 1, y2: 0, colorStops };
}

/** A stroke at every end that the words themselves set. */
export function firmEnds(plot: Plot, { fontSize }: Layout) {
  const data = plot.rows.flatMap(({ mark, seat }, index) => {
    if (!mark || mark.isPoint) return [];
    const firm = [mark.lower, mark.upper].flatMap((end) =>
      end && end.basis !== "convention" ? [end.at] : [],
    );
    return firm.map((at) => ({
      value: [at, index],
      name: mark.observation,
      itemStyle: { color: hospitalColor(seat) },
    }));
  });
  const symbolSize = [Math.max(2, Math.round(fontSize * 0.2)), Math.round(fontSize * 1.6)];
  return {
    type: "scatter" as const,
    symbol: "rect",
    symbolSize,
    itemStyle: solid,
    emphasis: { disabled: true },
    data,
  };
}

/** The words of an interval stand behind its end. */
export function intervalLabels(plot: Plot, layout: Layout) {
  const data = plot.rows.flatMap(({ mark }, index) =>
    mark && !mark.isPoint
      ? [
          {
            value: [stretch(mark, layout)[1], index],
            name: mark.observation,
            label: figureLabel(index, layout),
          },
        ]
      : [],
  );
  return { type: "scatter" as const, symbolSize: 0, itemStyle: solid, data };
}
