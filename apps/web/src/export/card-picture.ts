import { chartOf, tokenColors } from "./chart-svg.ts";
import { stripOf } from "./strip-svg.ts";
import { type Drawing, drawPicture, type Picture } from "./picture.ts";
import { measureWith } from "./raster.ts";

/** The words around a chart. */
export type Captions = Pick<Picture, "title" | "subtitle" | "footer">;

/** How long a chart may take to be drawn before a picture of it is given up. */
const patienceMs = 5000;

/**
 * Draws a card's chart with its captions in the page's colours and fonts. Waits where the chart is just being drawn,
 * as while the live chart takes over from the server's; undefined where none comes.
 */
export async function pictureOf(card: Element, captions: Captions): Promise<Drawing | undefined> {
  const chart = await chartIn(card, performance.now() + patienceMs);
  if (chart === undefined) return undefined;
  const { fontFamily } = getComputedStyle(document.body);
  const root = document.documentElement;
  const fontSize = Number.parseFloat(getComputedStyle(root).fontSize);
  const page = { fontFamily, fontSize, lang: root.lang, colors: tokenColors() };
  return drawPicture({ ...captions, ...page, chart }, measureWith(fontFamily));
}

async function chartIn(card: Element, until: number): Promise<Picture["chart"] | undefined> {
  const chart = chartOf(card) ?? stripOf(card);
  if (chart !== undefined || performance.now() > until) return chart;
  await new Promise(requestAnimationFrame);
  return chartIn(card, until);
}
