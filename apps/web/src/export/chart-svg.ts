import type { Drawing } from "./picture.ts";

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
    paper: plainColor("--paper"),
    ink: plainColor("--ink"),
    quiet: plainColor("--ink-quiet"),
    rule: plainColor("--rule"),
  };
}

/** Outside the page there are no tokens: each reference becomes its colour. */
function withPlainColors(svg: string): string {
  const known = new Map<string, string>();
  return svg.replaceAll(/var\((--[\w-]+)\)/gu, (_, token: string) => {
    const color = known.get(token) ?? plainColor(token);
    known.set(token, color);
    return color;
  });
}

/** A token as six hexadecimal digits; what shines through is laid over paper, for not every program knows transparency. */
function plainColor(token: string): string {
  const [red, green, blue, alpha] = channelsOf(token);
  if (alpha === 1) return hex([red, green, blue]);
  const under = channelsOf("--paper");
  return hex(
    [red, green, blue].map((channel, index) => channel * alpha + (under[index] ?? 255) * (1 - alpha)),
  );
}

function channelsOf(token: string): readonly [red: number, green: number, blue: number, alpha: number] {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    getComputedStyle(probe)
      .color.match(/[\d.]+/gu)
      ?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue, alpha];
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
