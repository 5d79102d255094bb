import { figureLabel, label, solid } from "./label.ts";
import type { Layout } from "./layout.ts";
import type { Plot } from "./plot.ts";
import { placeOf } from "./points.ts";
import { hospitalColor, inkQuiet } from "./theme.ts";

/** Exact counts from zero. */
export function bars(plot: Plot, layout: Layout) {
  return {
    type: "bar" as const,
    barWidth: Math.round(layout.fontSize * 1.5),
    emphasis: { disabled: true },
    data: plot.rows.map(({ seat, mark }, index) => ({
      value: mark?.quantity.value ?? "-",
      name: mark?.observation ?? "",
      itemStyle: { color: hospitalColor(seat), borderRadius: [0, 2, 2, 0] },
      label: mark ? figureLabel(index, layout) : { show: false },
    })),
  };
}

/** An absent figure is a row with its reason in words, never a bar of no length. */
export function absences(plot: Plot, layout: Layout) {
  const data = plot.rows.flatMap(({ missing, rivals }, index) => {
    if (missing === undefined) return [];
    const at = Math.max(...rivals.map(placeOf), layout.axis.min < 0 ? layout.axis.min : 0);
    const text = label(layout.texts[index]?.figure ?? "", layout, inkQuiet);
    const distance = rivals.length > 0 ? layout.fontSize : text.distance;
    return [{ value: [at, index], name: "", label: { ...text, distance } }];
  });
  return { type: "scatter" as const, symbolSize: 0, silent: true, itemStyle: solid, data };
}
