import type { Receipt } from "@yiheng/domain";
import type { Paragraph, ReleaseLists } from "@yiheng/slides";
import type { Archive } from "../archive/archive.ts";

/**
 * The paragraphs that the figures and titles of some lists were printed in, by document; of documents whose text the
 * archive does not hold, none.
 */
export function paragraphsOf(
  { documents, observations, designations }: ReleaseLists,
  archive: Archive,
): Readonly<Record<string, readonly Paragraph[]>> {
  const receipts = [...observations, ...designations].map(({ receipt }) => receipt);
  const entries = documents.flatMap((document) => {
    const printed = receipts.filter((receipt) => receipt.document === document.id);
    const text = printed.length > 0 ? archive.textOf(document) : undefined;
    return text === undefined ? [] : [[document.id, around(text, printed)] as const];
  });
  return Object.fromEntries(entries);
}

/** The paragraphs of a text that receipts stand in, each once, in reading order. */
function around(text: string, receipts: readonly Receipt[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const length = Array.from(line).length;
    const end = start + length;
    const [from, to] = [start, end];
    if (receipts.some((receipt) => receipt.start >= from && receipt.start < to))
      found.push({ start, text: line });
    start = end + 1;
  }
  return found;
}
