import { figureLabel, label, solid } from "./label.ts";
import type { Layout } from "./layout.ts";
import type { Mark, Plot } from "./plot.ts";
import { hospitalColor, hospitalShape, inkQuiet, paper } from "./theme.ts";

/** One number is one point; beside a contradicting figure its words stand above it. */
export function points(plot: Plot, layout: Layout) {
  const data = plot.rows.flatMap(({ mark, seat, rivals }, index) =>
    mark?.isPoint
      ? [
          {
            value: [mark.quantity.value ?? 0, index],
            name: mark.observation,
            symbol: hospitalShape(seat),
            itemStyle: { color: hospitalColor(seat) },
            label: { ...figureLabel(index, layout), ...(rivals.length > 0 && above(layout)) },
          },
        ]
      : [],
  );
  return {
    type: "scatter" as const,
    symbolSize: layout.fontSize,
    itemStyle: solid,
    emphasis: { disabled: true },
    data,
  };
}

function above({ fontSize }: Layout) {
  return { position: "top" as const, distance: Math.round(fontSize * 0.3) };
}

/** A figure that contradicts the charted one stays visible, hollow, its words below it. */
export function rivalPoints(plot: Plot, layout: Layout, wordsOf: (mark: Mark) => string) {
  const data = plot.rows.flatMap(({ rivals, seat }, index) =>
    rivals.map((rival) => ({
      value: [placeOf(rival), index],
      name: rival.observation,
      symbol: hospitalShape(seat),
      itemStyle: { color: paper, borderColor: hospitalColor(seat), borderWidth: 2 },
      label: {
        ...label(wordsOf(rival), layout, inkQuiet),
        position: "bottom" as const,
        distance: Math.round(layout.fontSize * 0.3),
      },
    })),
  );
  return {
    type: "scatter" as const,
    symbolSize: layout.fontSize,
    itemStyle: solid,
    emphasis: { disabled: true },
    data,
  };
}

/** A thin line joins figures that contradict each other. */
export function links(plot: Plot) {
  const data = plot.rows.flatMap(({ mark, rivals }, index) => {
    const places = (mark ? [mark, ...rivals] : rivals).map(placeOf);
    const [from, to] = [Math.min(...places), Math.max(...places)];
    return rivals.length > 0 && from < to
      ? [
          [from, index],
          [to, index],
          ["-", index],
        ]
      : [];
  });
  return {
    type: "line" as const,
    silent: true,
    /** Under the hollow marks, which would otherwise look crossed out. */
    z: 1,
    symbol: "none",
    lineStyle: { color: inkQuiet, width: 1, type: "dashed" as const },
    data,
  };
}

/** Where a figure that is not charted is marked: the first end it has. */
export function placeOf({ lower, upper }: Mark): number {
  return lower?.at ?? upper?.at ?? 0;
}
