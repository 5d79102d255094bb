import type { Drawing } from "./picture.ts";
import { plainColor } from "./plain-color.ts";
import { textsOf } from "./text-svg.ts";

/** What of a strip is drawn; its heading stands in the picture's own captions. */
const drawn = ".lanes, .strip-axis, .strip-caveats";

/** A profile's strip as the reader sees it: lanes, marks and words; undefined where the card has none. */
export function stripOf(card: Element): Drawing | undefined {
  const parts = [...card.querySelectorAll(drawn)];
  if (parts.length === 0) return undefined;
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  const height = Math.max(...boxes.map((box) => box.bottom)) - top;
  const shapes = [
    ...[...card.querySelectorAll(".lane.is-pinned")].map((lane) => lineUnder(lane)),
    ...[...card.querySelectorAll(".lane-track")].map((track) => lineThrough(track)),
    ...[...card.querySelectorAll(".lane-track i")].map((mark, index) => markOf(mark, `fade-${index}`)),
    ...parts.flatMap(textsOf),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${shapes.join("")}</svg>`;
  return { svg, width, height };
}

function lineUnder(lane: Element): string {
  const { left, right, bottom } = lane.getBoundingClientRect();
  return `<path d="M${left} ${bottom}H${right}" stroke="${plainColor("var(--rule)")}"/>`;
}

function lineThrough(track: Element): string {
  const { left, right, top, height } = track.getBoundingClientRect();
  return `<path d="M${left} ${top + height / 2}H${right}" stroke="${plainColor("var(--rule-strong)")}"/>`;
}

function markOf(mark: Element, id: string): string {
  const box = mark.getBoundingClientRect();
  const { opacity, backgroundColor } = getComputedStyle(mark);
  if (mark.matches(".pin"))
    return rectOf(box, `fill="${plainColor(backgroundColor)}" fill-opacity="${opacity}"`);
  // A figure that contradicts the one shown is hollow.
  const isRival = mark.closest(".is-rival") !== null;
  const color = plainColor(getComputedStyle(mark).getPropertyValue("--seat"));
  const paint = isRival ? `fill="none" stroke="${color}" stroke-width="2"` : `fill="${color}"`;
  if (mark.matches(".is-point")) return pointOf(mark, box, paint);
  return isRival ? rectOf(box, paint) : spanOf(mark, box, color, id);
}

/** A point in its hospital's shape, as the stylesheet cuts it. */
function pointOf(mark: Element, box: DOMRect, paint: string): string {
  const { clipPath, borderRadius } = getComputedStyle(mark);
  const corners = /^polygon\((.*)\)$/u.exec(clipPath)?.[1];
  if (corners !== undefined) return `<polygon points="${cornersIn(box, corners)}" ${paint}/>`;
  if (borderRadius === "50%") {
    const { left, top, width, height } = box;
    return `<circle cx="${left + width / 2}" cy="${top + height / 2}" r="${width / 2}" ${paint}/>`;
  }
  const inset = Number.parseFloat(/^inset\(([\d.]+)%/u.exec(clipPath)?.[1] ?? "0") / 100;
  const { x, y, width, height } = box;
  return rectOf({ x, y: y + height * inset, width, height: height * (1 - 2 * inset) }, paint);
}

function cornersIn({ left, top, width, height }: DOMRect, corners: string): string {
  const at = (text: string, start: number, length: number) =>
    start + (text.endsWith("%") ? Number.parseFloat(text) / 100 : Number.parseFloat(text) / length) * length;
  return corners
    .split(",")
    .map((corner) => {
      const [x = "0", y = "0"] = corner.trim().split(" ");
      return `${at(x, left, width)},${at(y, top, height)}`;
    })
    .join(" ");
}

/** An interval: dashed where an end is unknown, fading where we only set it, else firm. */
function spanOf(mark: Element, box: DOMRect, color: string, id: string): string {
  const { left, top, width, height } = box;
  if (mark.matches(".low-open, .high-open"))
    return `<path d="M${left} ${top + height / 2}h${width}" stroke="${color}" stroke-width="${height}" stroke-dasharray="6 4"/>`;
  const [low, high] = [mark.matches(".low-fading"), mark.matches(".high-fading")];
  if (!low && !high) return rectOf(box, `fill="${color}"`);
  const stops = [
    [0, low ? 0 : 1],
    ...(low && high ? [[0.5, 1]] : low ? [[0.6, 1]] : [[0.4, 1]]),
    [1, high ? 0 : 1],
  ].map(([at = 0, shown = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${shown}"/>`);
  return `<linearGradient id="${id}">${stops.join("")}</linearGradient>${rectOf(box, `fill="url(#${id})"`)}`;
}

function rectOf(box: Pick<DOMRect, "x" | "y" | "width" | "height">, paint: string): string {
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" ${paint}/>`;
}
