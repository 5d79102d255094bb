import type { Layout } from "./layout.ts";
import { ink } from "./theme.ts";

/** Scatter marks and their labels are translucent unless told otherwise. */
export const solid = { opacity: 1 };

/** A label's text stands in the option itself, so that the option can be read like the chart. */
export function label(text: string, { fontSize }: Layout, color: string = ink) {
  return {
    show: true,
    position: "right" as const,
    distance: Math.round(fontSize * 0.6),
    formatter: text.replaceAll(/[{}]/gu, ""),
    color,
    fontSize,
  };
}

/** The figure of a row in its words. */
export function figureLabel(index: number, layout: Layout) {
  return { ...label(layout.texts[index]?.figure ?? "", layout), fontWeight: 600 as const };
}
