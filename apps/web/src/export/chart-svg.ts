import type { Drawing } from "./picture.ts";
import { plainColor } from "./plain-color.ts";

/** The chart of a card as the reader sees it, its colours written out; undefined where none is drawn. */
export function chartOf(card: Element): Drawing | undefined {
  const drawn = [...card.querySelectorAll<SVGSVGElement>("[data-chart] svg")].find(
    (svg) => svg.getClientRects().length > 0,
  );
  if (drawn === undefined) return undefined;
  const { width, height } = drawn.getBoundingClientRect();
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return undefined;
  copy.removeAttribute("style");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return { svg: withPlainColors(new XMLSerializer().serializeToString(copy)), width, height };
}

/** The colours of the page's tokens, as they are now. */
export function tokenColors(): Readonly<Record<"paper" | "ink" | "quiet" | "rule", string>> {
  return {
    paper: plainColor("var(--paper)"),
    ink: plainColor("var(--ink)"),
    quiet: plainColor("var(--ink-quiet)"),
    rule: plainColor("var(--rule)"),
  };
}

/** Outside the page there are no tokens: each reference becomes its colour. */
function withPlainColors(svg: string): string {
  const known = new Map<string, string>();
  return svg.replaceAll(/var\((--[\w-]+)\)/gu, (_, token: string) => {
    const color = known.get(token) ?? plainColor(`var(${token})`);
    known.set(token, color);
    return color;
  });
}
