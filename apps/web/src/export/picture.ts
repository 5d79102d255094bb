import { type Measure, wrap } from "./wrap.ts";

/** A chart with what must be read with it. */
export interface Picture {
  /** The chart as an SVG element of its own size, without references to the page. */
  readonly chart: { readonly svg: string; readonly width: number; readonly height: number };
  readonly title: string;
  /** Verdict and period rule. */
  readonly subtitle: string;
  /** Sources, release and address: a paragraph each. */
  readonly footer: readonly string[];
  readonly fontFamily: string;
  /** The page's font size in pixels: captions grow with the chart. */
  readonly fontSize: number;
  readonly lang: string;
  readonly colors: Readonly<Record<"paper" | "ink" | "quiet" | "rule", string>>;
}

export interface Drawing {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const leading = 1.5;
/** Room for captions where the chart is narrower, in multiples of the font size. */
const leastWidth = 25;

/** Draws the picture as one SVG that needs nothing else; `measureAt` gives the width of text at a font size. */
export function drawPicture(picture: Picture, measureAt: (size: number) => Measure): Drawing {
  const { chart, colors, fontFamily, fontSize, lang } = picture;
  const sizes = { title: fontSize * 1.4, subtitle: fontSize, footer: fontSize * 0.86 };
  const padding = Math.round(fontSize * 1.7);
  const width = Math.round(Math.max(chart.width, leastWidth * fontSize)) + 2 * padding;
  const room = width - 2 * padding;
  const linesOf = (texts: readonly string[], size: number) =>
    texts.flatMap((text) => wrap(text, room, measureAt(size)));
  const title = paragraph(linesOf([picture.title], sizes.title), sizes.title, padding, padding);
  const subtitle = paragraph(
    linesOf([picture.subtitle], sizes.subtitle),
    sizes.subtitle,
    padding,
    title.bottom,
  );
  const chartTop = subtitle.bottom + padding / 2;
  const rule = chartTop + chart.height + padding / 2;
  const footer = paragraph(linesOf(picture.footer, sizes.footer), sizes.footer, padding, rule + padding / 2);
  const height = Math.ceil(footer.bottom + padding);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${lang}" xml:lang="${lang}" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<g fill="${colors.ink}" font-weight="700">${title.svg}</g>`,
    `<g fill="${colors.quiet}">${subtitle.svg}</g>`,
    `<g transform="translate(${padding} ${chartTop})">${chart.svg}</g>`,
    `<path d="M${padding} ${rule}H${width - padding}" stroke="${colors.rule}"/>`,
    `<g fill="${colors.quiet}">${footer.svg}</g>`,
    "</svg>",
  ];
  return { svg: svg.join("\n"), width, height };
}

function paragraph(lines: readonly string[], size: number, left: number, top: number) {
  const step = size * leading;
  const texts = lines.map(
    (line, index) => `<text x="${left}" y="${top + index * step + size * 1.1}">${escapeXml(line)}</text>`,
  );
  return { svg: `<g font-size="${size}">${texts.join("")}</g>`, bottom: top + lines.length * step };
}

/** A text as it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
