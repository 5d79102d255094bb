import type { Block, SlideContent } from "@yiheng/slides";
import { gap, sizes } from "./measures.ts";
import type { Box, Part } from "./part.ts";
import { shortened } from "./shorten.ts";
import { besideStrip, type Ground, inset, type Strip, stripOf } from "./strip.ts";

interface BodyGround extends Pick<Ground, "lists" | "locale" | "colors"> {
  readonly box: Box;
}

/** Where a picture stands beside its sentences, and a table beside its own. */
const shares = { chart: 0.62, table: 0.58 } as const;

/**
 * Everything between head and foot, in the largest type that all of it fits in; where not even the smallest will do, a
 * table loses rows and says how many are shown.
 */
export function bodyParts({ blocks, trouble }: SlideContent, ground: BodyGround): readonly Part[] {
  if (trouble !== undefined) return [troublePart(trouble, ground)];
  for (const size of sizes.body) {
    const strips = fittingStrips(blocks, size, ground);
    if (strips !== undefined) return stacked(strips, ground.box);
  }
  const least = Math.min(...sizes.body);
  const cut = shortened(blocks, (fewer) => fittingStrips(fewer, least, ground) !== undefined, ground.locale);
  return stacked(
    fittingStrips(cut, least, ground) ?? arrangements(cut, least, ground).slice(0, 1).flat(),
    ground.box,
  );
}

/** The first way to arrange the blocks at a size that fits the box. */
function fittingStrips(
  blocks: readonly Block[],
  size: number,
  ground: BodyGround,
): readonly Strip[] | undefined {
  return arrangements(blocks, size, ground).find((strips) => heightOf(strips) <= ground.box.h);
}

/** The ways to arrange blocks, the most readable first. A chart has its reasons beside it; a table may have. */
function arrangements(
  blocks: readonly Block[],
  size: number,
  { box, lists, locale, colors }: BodyGround,
): readonly (readonly Strip[])[] {
  const ground: Ground = { width: box.w, size, lists, locale, colors };
  const under = blocks.map((block) => stripOf(block, ground));
  const reasons = blocks.find((block) => block.kind === "sentences");
  const chart = blocks.find((block) => block.kind === "chart");
  const table = blocks.find((block) => block.kind === "table");
  const beside = chart ?? table;
  if (reasons === undefined || beside === undefined) return [under];
  const share = chart === undefined ? shares.table : shares.chart;
  const both = blocks
    .filter((block) => block !== reasons)
    .map((block) =>
      block === beside ? besideStrip(beside, reasons, share, ground) : stripOf(block, ground),
    );
  return chart === undefined ? [under, both] : [both];
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { least }) => sum + least, gap * Math.max(0, strips.length - 1));
}

/** The strips under each other; what room is over goes to those that make use of it. */
function stacked(strips: readonly Strip[], box: Box): readonly Part[] {
  let spare = Math.max(0, box.h - heightOf(strips));
  let growing = strips.filter(({ least, most }) => most > least).length;
  let y = box.y;
  return strips.flatMap(({ least, most, draw }) => {
    const more = most > least ? Math.min(most - least, spare / growing) : 0;
    if (most > least) growing -= 1;
    spare -= more;
    const parts = draw({ ...box, y, h: least + more });
    y += least + more + gap;
    return parts;
  });
}

/** Why there is nothing to show; the slide keeps its headline and its notes. */
function troublePart(trouble: string, { box, colors }: BodyGround): Part {
  return {
    kind: "text",
    box: { ...box, h: 60 },
    anchor: "middle",
    fill: colors.of("not-soft"),
    radius: 6,
    inset,
    paragraphs: [{ runs: [{ text: trouble, size: 16, color: colors.of("not"), bold: true }] }],
  };
}
