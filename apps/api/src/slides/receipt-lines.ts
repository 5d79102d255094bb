import { type Locale, shortNamesOf } from "@yiheng/domain";
import type { Sheet } from "./sheet.ts";
import { slideFileWords } from "./words.ts";

const mostReceipts = 40;

/** Where every figure and title of a slide was printed, one line each, in the order of the data. */
export function receiptLines({ content, lists }: Sheet, locale: Locale): readonly string[] {
  const words = slideFileWords[locale];
  const nameOf = shortNamesOf(lists.hospitals);
  const titles = new Map(lists.documents.map(({ id, title }) => [id, title[locale]]));
  const shown: ReadonlySet<string> = new Set<string>([...content.observations, ...content.designations]);
  const lines = [...lists.observations, ...lists.designations]
    .filter(({ id }) => shown.has(id))
    .map(({ hospital, receipt: { document, section, paragraph, printed } }) => {
      const place = words.place(titles.get(document) ?? document, section, paragraph);
      return words.receipt(nameOf(hospital)[locale], printed, place);
    });
  const left = lines.length - mostReceipts;
  return left > 0 ? [...lines.slice(0, mostReceipts), words.more(left)] : lines;
}
