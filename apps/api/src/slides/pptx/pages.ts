import { palette } from "../palette.ts";
import { receiptLines } from "../receipt-lines.ts";
import type { Sheet, SheetBook } from "../sheet.ts";
import { slideFileWords } from "../words.ts";
import { bodyParts } from "./body.ts";
import { footParts } from "./foot.ts";
import { headParts } from "./head.ts";
import { content, sizes } from "./measures.ts";
import type { Page } from "./part.ts";

/** The pages of a slide file, laid out: head, body and foot of every slide, and its notes. */
export function pagesOf(book: SheetBook): readonly Page[] {
  if (book.sheets.length === 0) return [emptyPage(book)];
  return book.sheets.map((sheet) => pageOf(sheet, book));
}

/** A file without pages opens nowhere. */
function emptyPage({ title, locale }: SheetBook): Page {
  const colors = palette();
  const lines = [title, slideFileWords[locale].empty].filter((line) => line !== "");
  return {
    parts: [
      {
        kind: "text",
        box: content,
        anchor: "middle",
        isTitle: true,
        paragraphs: lines.map((text) => ({
          align: "center",
          runs: [{ text, size: sizes.headline[2], color: colors.of("ink-quiet") }],
        })),
      },
    ],
    notes: "",
    isHidden: false,
  };
}

function pageOf(sheet: Sheet, book: SheetBook): Page {
  const colors = palette();
  const head = headParts(sheet, book.locale, colors);
  const foot = footParts(sheet, book, colors);
  const box = { ...content, y: head.below, h: foot.above - head.below };
  return {
    parts: [
      ...head.parts,
      ...bodyParts(sheet.content, { box, lists: sheet.lists, locale: book.locale, colors }),
      ...foot.parts,
    ],
    notes: notesOf(sheet, book),
    isHidden: sheet.slide.hidden,
  };
}

/** What the speaker wrote, then where every figure of the slide was printed. */
function notesOf(sheet: Sheet, book: SheetBook): string {
  const lines = receiptLines(sheet, book.locale);
  const receipts = lines.length === 0 ? [] : [[slideFileWords[book.locale].figures, ...lines].join("\n")];
  return [...(sheet.slide.note === "" ? [] : [sheet.slide.note]), ...receipts].join("\n\n");
}
