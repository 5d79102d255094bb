import type { Box, Layout, Rect, TextLine } from "./layout.ts";

/** Rounding of the browser's own, in pixels. */
const slack = 1.5;

/** What a reader would lose or not be able to read: each fault with the words it befalls. */
export function layoutFaults({ width, contentWidth, lines }: Layout): readonly string[] {
  const seen = lines.filter((line) => isPainted(line.box));
  const faults = seen.flatMap((line) => [...cutOff(line), ...beyond(line, width), ...spilt(line)]);
  if (contentWidth > width) faults.unshift(`the page is ${contentWidth} px wide on a screen of ${width}`);
  return [...new Set([...faults, ...overlaps(seen)])];
}

/** The box and those around it, from within. */
function* around(box: Box | undefined): Generator<Box> {
  for (let at = box; at !== undefined; at = at.parent) yield at;
}

/** Whether it can be seen at all; what is only there for a screen reader is cut off on purpose. */
function isPainted(box: Box): boolean {
  let isInSummary = false;
  for (const { name, isClosed, style } of around(box)) {
    isInSummary ||= name.startsWith("summary");
    if (isClosed && !isInSummary) return false;
    if (style.visibility === "hidden" || style.opacity === "0" || style["clip-path"].startsWith("inset(50%"))
      return false;
  }
  return true;
}

const cuts = new Set(["hidden", "clip"]);
const scrolls = new Set(["auto", "scroll"]);

/** Text that a box with hidden overflow cuts off; what a frame can scroll to is not lost. */
function cutOff({ words, rect, box }: TextLine): readonly string[] {
  let [canScrollX, canScrollY] = [false, false];
  let isLifted = false;
  for (const { name, rect: frame, style } of around(box)) {
    // a box that is placed freely is cut off by what it is placed in, not by what it is written in
    if (isLifted && style.position === "static") continue;
    isLifted = style.position === "absolute" || style.position === "fixed";
    canScrollX ||= scrolls.has(style["overflow-x"]);
    canScrollY ||= scrolls.has(style["overflow-y"]);
    if (!canScrollX && cuts.has(style["overflow-x"]) && !isWithinX(rect, frame))
      return [`“${words}” is cut off at the side by ${name}`];
    if (!canScrollY && cuts.has(style["overflow-y"]) && !isWithinY(body(rect), frame))
      return [`“${words}” is cut off above or below by ${name}`];
  }
  return [];
}

/** Text that no scrolling brings onto the screen; a link kept wholly outside until it has the focus is meant so. */
function beyond({ words, rect, box }: TextLine, width: number): readonly string[] {
  if (rect.right <= 0) return [];
  if (rect.left < -slack) return [`“${words}” begins left of the screen`];
  const isInFrame = [...around(box)].some(({ style }) => scrolls.has(style["overflow-x"]));
  return !isInFrame && rect.right > width + slack ? [`“${words}” runs out of the screen`] : [];
}

/** Text that runs over the edge of the button, label or card it stands in. */
function spilt({ words, rect, box }: TextLine): readonly string[] {
  for (const { name, rect: frame, style } of around(box)) {
    if (scrolls.has(style["overflow-x"])) return [];
    const isFrame =
      style.display !== "inline" &&
      (style["border-left-width"] !== "0px" || style["background-color"] !== "rgba(0, 0, 0, 0)");
    if (isFrame) return isWithinX(rect, frame) ? [] : [`“${words}” spills out of ${name}`];
  }
  return [];
}

/** Texts that lie on one another; what is lifted above the page (a panel, a head that stays) covers it on purpose. */
function overlaps(lines: readonly TextLine[]): readonly string[] {
  const sorted = lines
    .map((line) => ({ ...line, rect: body(line.rect), layer: layerOf(line.box) }))
    .sort((a, b) => a.rect.top - b.rect.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.rect.top >= one.rect.bottom) break;
      if (other.node !== one.node && other.layer === one.layer && doOverlap(one.rect, other.rect))
        found.push(`“${one.words}” and “${other.words}” lie on one another`);
    }
    return found;
  });
}

function layerOf(box: Box): Box | undefined {
  for (const at of around(box))
    if (
      at.style.position === "fixed" ||
      at.style.position === "sticky" ||
      (at.style.position === "absolute" && at.style["z-index"] !== "auto")
    )
      return at;
  return undefined;
}

/** The part of a line that the characters fill: a font's box is higher than its signs. */
function body(rect: Rect): Rect {
  const air = (rect.bottom - rect.top) * 0.22;
  return { ...rect, top: rect.top + air, bottom: rect.bottom - air };
}

const isWithinX = (inner: Rect, outer: Rect) =>
  inner.left >= outer.left - slack && inner.right <= outer.right + slack;
const isWithinY = (inner: Rect, outer: Rect) =>
  inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
const doOverlap = (one: Rect, other: Rect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
