import type { Locale } from "@yiheng/domain";
import type { Block, TableBlock } from "@yiheng/slides";
import { slideFileWords } from "../words.ts";

/** Blocks whose longest table has lost as many rows as it takes until they fit; the table says how many are shown. */
export function shortened(
  blocks: readonly Block[],
  fits: (blocks: readonly Block[]) => boolean,
  locale: Locale,
): readonly Block[] {
  const longest = blocks
    .filter((block) => block.kind === "table")
    .toSorted((a, b) => b.rows.length - a.rows.length)[0];
  if (longest === undefined) return blocks;
  const withRows = (count: number) =>
    blocks.map((block) => (block === longest ? cutTable(longest, count, locale) : block));
  for (let count = longest.rows.length - 1; count > 1; count -= 1) {
    if (fits(withRows(count))) return withRows(count);
  }
  return withRows(1);
}

function cutTable(table: TableBlock, count: number, locale: Locale): TableBlock {
  return { ...table, rows: table.rows.slice(0, count), leftOut: slideFileWords[locale].firstRows(count) };
}
