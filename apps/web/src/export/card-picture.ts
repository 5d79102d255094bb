import { chartOf, tokenColors } from "./chart-svg.ts";
import { stripOf } from "./strip-svg.ts";
import { type Drawing, drawPicture, type Picture } from "./picture.ts";
import { measureWith } from "./raster.ts";

/** The words around a chart. */
export type Captions = Pick<Picture, "title" | "subtitle" | "footer">;

/** Draws a card's chart with its captions in the page's colours and fonts; undefined where no chart is drawn yet. */
export function pictureOf(card: Element, captions: Captions): Drawing | undefined {
  const chart = chartOf(card) ?? stripOf(card);
  if (chart === undefined) return undefined;
  const { fontFamily } = getComputedStyle(document.body);
  const root = document.documentElement;
  const fontSize = Number.parseFloat(getComputedStyle(root).fontSize);
  const page = { fontFamily, fontSize, lang: root.lang, colors: tokenColors() };
  return drawPicture({ ...captions, ...page, chart }, measureWith(fontFamily));
}
