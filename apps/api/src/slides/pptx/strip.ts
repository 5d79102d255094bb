import { comparisonHeight, plotOf } from "@yiheng/charts";
import type { Locale } from "@yiheng/domain";
import type { Block, ChartBlock, ReleaseLists, SentencesBlock, TableBlock, TilesBlock } from "@yiheng/slides";
import type { Palette } from "../palette.ts";
import { chartParts } from "./chart.ts";
import { heightOf } from "./fit.ts";
import { gap, sizes } from "./measures.ts";
import type { Box, Part } from "./part.ts";
import { sentenceParagraphs, tintOf } from "./sentences.ts";
import { layTable, mostTableHeight, tableHeight, tableParts } from "./table.ts";
import { tileParts } from "./tiles.ts";

/** What takes one stretch of the body from left to right: a block, or two beside each other. */
export interface Strip {
  /** The least height that it can be read at, in points. */
  readonly least: number;
  /** The most that it makes use of. */
  readonly most: number;
  readonly draw: (box: Box) => readonly Part[];
}

export interface Ground {
  readonly width: number;
  /** The size of text in tables and sentences. */
  readonly size: number;
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  readonly colors: Palette;
}

/** How far a chart may be pressed together. */
const pressed = 0.72;
const tiles = { least: 74, most: 130 } as const;
export const inset = 10;

/** A block over the whole width. */
export function stripOf(block: Block, ground: Ground): Strip {
  switch (block.kind) {
    case "chart":
      return chartStrip(block, ground);
    case "tiles":
      return tilesStrip(block, ground);
    case "table":
      return tableStrip(block, ground);
    case "sentences":
      return sentencesStrip(block, ground);
  }
}

/** Two blocks beside each other, the left one on a share of the width. */
export function besideStrip(left: Block, right: Block, share: number, ground: Ground): Strip {
  const between = gap * 1.5;
  const [leftWidth, rightWidth] = [ground.width * share, ground.width * (1 - share) - between];
  const first = stripOf(left, { ...ground, width: leftWidth });
  const second = stripOf(right, { ...ground, width: rightWidth });
  return {
    least: Math.max(first.least, second.least),
    most: Math.max(first.most, second.most),
    draw: (box) => [
      ...first.draw({ ...box, w: leftWidth, h: Math.min(box.h, first.most) }),
      ...second.draw({
        ...box,
        x: box.x + leftWidth + between,
        w: rightWidth,
        h: Math.min(box.h, second.most),
      }),
    ],
  };
}

function chartStrip(block: ChartBlock, { width, lists, locale, colors }: Ground): Strip {
  const plot = plotOf(block.comparison, lists.hospitals);
  const height = comparisonHeight(plot, { width, fontSize: sizes.chart });
  return {
    least: height * pressed,
    most: Number.POSITIVE_INFINITY,
    draw: (box) => chartParts(block, box, { lists, locale, colors }),
  };
}

function tilesStrip(block: TilesBlock, { colors }: Ground): Strip {
  return { ...tiles, draw: (box) => tileParts(block, box, colors) };
}

function tableStrip(block: TableBlock, { width, size, colors }: Ground): Strip {
  const laid = layTable(block, size, width, colors);
  return {
    least: tableHeight(laid),
    most: mostTableHeight(laid),
    draw: (box) => tableParts(laid, box, colors),
  };
}

function sentencesStrip(block: SentencesBlock, { width, size, colors }: Ground): Strip {
  const paragraphs = sentenceParagraphs(block, size, colors);
  const height = heightOf(paragraphs, width - 2 * inset) + 2 * inset;
  const fill = colors.of(tintOf(block) ?? "ground");
  return {
    least: height,
    most: height,
    draw: (box) => [
      { kind: "text", box: { ...box, h: height }, anchor: "top", paragraphs, fill, radius: 6, inset },
    ],
  };
}
