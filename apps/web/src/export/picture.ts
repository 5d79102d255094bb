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
  readonly colors: Readonly<Record<"paper" | "ink" | "quiet" | "rule", string>>;
}

export interface Drawing {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const padding = 24;
const sizes = { title: 20, subtitle: 14, footer: 12 } as const;
const leading = 1.5;
const leastWidth = 480;

/** Draws the picture as one SVG that needs nothing else; `measureAt` gives the width of text at a font size. */
export function drawPicture(picture: Picture, measureAt: (size: number) => Measure): Drawing {
  const { chart, colors, fontFamily } = picture;
  const width = Math.max(chart.width, leastWidth) + 2 * padding;
  const room = width - 2 * padding;
  const linesOf = (texts: readonly string[], size: number) =>
    texts.flatMap((text) => wrap(text, room, measureAt(size)));
  const title = paragraph(linesOf([picture.title], sizes.title), padding, sizes.title);
  const subtitle = paragraph(linesOf([picture.subtitle], sizes.subtitle), title.bottom, sizes.subtitle);
  const chartTop = subtitle.bottom + padding / 2;
  const rule = chartTop + chart.height + padding / 2;
  const footer = paragraph(linesOf(picture.footer, sizes.footer), rule + padding / 2, sizes.footer);
  const height = Math.ceil(footer.bottom + padding);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(fontFamily)}">`,
    `<title>${escape(picture.title)}</title>`,
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

function paragraph(lines: readonly string[], top: number, size: number) {
  const step = size * leading;
  const texts = lines.map(
    (line, index) => `<text x="${padding}" y="${top + index * step + size * 1.1}">${escape(line)}</text>`,
  );
  return { svg: `<g font-size="${size}">${texts.join("")}</g>`, bottom: top + lines.length * step };
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
