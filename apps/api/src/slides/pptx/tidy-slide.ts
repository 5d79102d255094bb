import { fadingMark } from "./fading.ts";

const paragraph = /<a:p>(.*?)<\/a:p>/gsu;
const properties = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gsu;
const shape = /<p:sp>.*?<\/p:sp>/gsu;

/** A slide's XML: a paragraph's properties once and first, as the format demands; numbers of its own for every shape; fading ends. */
export function slideXml(xml: string): string {
  return numbered(withFades(xml.replace(paragraph, (_, inner: string) => `<a:p>${once(inner)}</a:p>`)));
}

function once(inner: string): string {
  let isFirst = true;
  return inner.replace(properties, (found) => {
    const kept = isFirst ? found : "";
    isFirst = false;
    return kept;
  });
}

function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/(<p:cNvPr id=")\d*"/gu, (_, before: string) => `${before}${(last += 1)}"`);
}

function withFades(xml: string): string {
  return xml.replace(shape, (sp) => {
    const [marked, side] = new RegExp(`${fadingMark}(left|right|both)`, "u").exec(sp) ?? [];
    if (marked === undefined) return sp;
    return sp
      .replaceAll(marked, "")
      .replace(/<a:solidFill>(<a:srgbClr val="[\dA-F]{6}")\/><\/a:solidFill>/u, (_, color: string) =>
        gradient(color, side),
      );
  });
}

const faint = 8000;

function gradient(color: string, side: string | undefined): string {
  const stop = (place: number, isFaint: boolean) =>
    `<a:gs pos="${place}">${color}>${isFaint ? `<a:alpha val="${faint}"/>` : ""}</a:srgbClr></a:gs>`;
  const [left, right] = [side !== "right", side !== "left"];
  const middle = side === "both" ? stop(50000, false) : "";
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stop(0, left)}${middle}${stop(100000, right)}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}
