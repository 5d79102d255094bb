import { textWidth } from "@yiheng/charts";
import type { SlideItem } from "@yiheng/slides";
import { linesOf, widestPiece } from "./text-lines.ts";
import { type } from "./type-sizes.ts";

/** How wide something would be, and the least in which none of its words is broken; in ems. */
export interface Need {
  readonly wanted: number;
  readonly least: number;
}

/** The need of what cannot be narrower. */
export const plain = (width: number): Need => ({ wanted: width, least: width });

/** How wide an item of a table would be, what is said of it beside it or under it. */
export function itemNeed(
  { text, detail = "", isAbsent, judgement, standing }: SlideItem,
  isInline: boolean,
): Need {
  if (judgement !== undefined) return plain((textWidth(text) + type.verdict.extra) * type.verdict.size);
  const size = isAbsent ? type.detail.size : type.bold;
  const badge = standing === undefined ? 0 : 2 * type.badge.padX;
  const [main, small] = [textWidth(text) * size, textWidth(detail) * type.detail.size];
  return {
    wanted: badge + (isInline && small > 0 ? main + small + type.beside : Math.max(main, small)),
    least: badge + Math.max(widestPiece(text) * size, widestPiece(detail) * type.detail.size),
  };
}

/** How high an item of a table is in a width. */
export function itemHeight(item: SlideItem, width: number, isInline: boolean): number {
  const { text, detail = "", isAbsent, judgement, standing } = item;
  if (judgement !== undefined) return type.verdict.size * type.verdict.line;
  const room = Math.max(width - (standing === undefined ? 0 : 2 * type.badge.padX), 1);
  const badge = standing === undefined ? 0 : 2 * type.badge.padY + 0.1;
  const size = isAbsent ? type.detail.size : type.bold;
  if (detail === "" || isInline)
    return linesOf(`${text} ${detail}`.trimEnd(), room / size) * type.line + badge;
  const under = linesOf(detail, room / type.detail.size) * type.detail.size * type.detail.line;
  return linesOf(text, room / size) * type.line + under + badge;
}
