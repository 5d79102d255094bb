/**
 * The look of charts as references to the design tokens, so that one stylesheet colours page and chart
 * in both themes; SVG takes `var(…)` in its paint attributes.
 */
export const ink = "var(--ink)";
export const inkQuiet = "var(--ink-quiet)";
export const rule = "var(--rule)";
export const ruleStrong = "var(--rule-strong)";
export const paper = "var(--paper)";
export const care = "var(--care)";
export const careSoft = "var(--care-soft)";

/** Hospitals have one colour and one shape each, by their seat, for up to eight. */
const shapes = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow", "circle"] as const;

export function hospitalColor(seat: number): string {
  return `var(--hospital-${seat + 1})`;
}

/** What a hospital's colour fades into where an end is only a convention. */
export function hospitalFade(seat: number): string {
  return `var(--hospital-${seat + 1}-fade)`;
}

export function hospitalShape(seat: number): string {
  return shapes[seat % shapes.length] ?? "circle";
}

/** System fonts: nothing is fetched to draw Chinese. Single quotes, for the list stands inside an attribute of the SVG. */
export const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
