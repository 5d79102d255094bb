import type { Locale } from "@yiheng/domain";
import type { Palette } from "../palette.ts";
import type { Sheet, SheetBook } from "../sheet.ts";
import { slideFileWords } from "../words.ts";
import { cutToLines, leading, linesOf } from "./fit.ts";
import { content, page, sizes } from "./measures.ts";
import type { Paragraph, Part, Run } from "./part.ts";

const bottom = page.height - 18;
const numberWidth = 60;
const size = sizes.foot;
const mostSourceLines = 2;

/** What stands at the foot: what marks mean, the sources, release and address, the number. `above` is where it begins. */
export function footParts(
  sheet: Sheet,
  book: SheetBook,
  colors: Palette,
): { readonly parts: readonly Part[]; readonly above: number } {
  const width = content.w - numberWidth;
  const quiet = { size, color: colors.of("ink-quiet") };
  const paragraphs: readonly Paragraph[] = [
    ...textsAt(sheet, book, width).map((text) => ({ runs: [{ text, ...quiet }] })),
    { runs: imprint(sheet, book, quiet, width) },
  ];
  const lines = paragraphs.reduce(
    (sum, { runs }) => sum + linesOf(runs.map(({ text }) => text).join(""), size, width),
    0,
  );
  const height = lines * size * leading;
  const top = bottom - height;
  const rule: Part = {
    kind: "line",
    box: { x: content.x, y: top - 6, w: content.w, h: 0 },
    color: colors.of("rule"),
  };
  const text: Part = {
    kind: "text",
    box: { x: content.x, y: top, w: width, h: height },
    anchor: "top",
    paragraphs,
  };
  return { parts: [rule, text, ...numberOf(sheet, book, quiet, height)], above: top - 6 - 10 };
}

/** The marks' meanings in one line and the sources in at most two: with their publishers where there is room. */
function textsAt(sheet: Sheet, { locale }: SheetBook, width: number): readonly string[] {
  const words = slideFileWords[locale];
  const notes = sheet.content.notes.join(words.between);
  const told = [sourcesText(sheet, locale, true), sourcesText(sheet, locale, false)];
  const sources = told.find((text) => linesOf(text, size, width) <= mostSourceLines) ?? told[1] ?? "";
  return [
    ...(notes === "" ? [] : [cutToLines(notes, 1, size, width)]),
    ...(sources === "" ? [] : [cutToLines(sources, mostSourceLines, size, width)]),
  ];
}

function sourcesText({ content: shown }: Sheet, locale: Locale, isFull: boolean): string {
  const words = slideFileWords[locale];
  if (shown.sources.length === 0) return "";
  const sources = shown.sources.map(({ title, publisher, publishedOn }) => {
    const name = words.title(title[locale]);
    return isFull ? name + words.publishedOn(publisher[locale], publishedOn) : name;
  });
  return words.sources + sources.join(words.between);
}

function imprint(
  { address, lists }: Sheet,
  { locale }: SheetBook,
  quiet: Pick<Run, "size" | "color">,
  width: number,
): readonly Run[] {
  const release = `${slideFileWords[locale].release(lists.release)} · `;
  const room = cutToLines(release + address, 1, size, width).slice(release.length);
  return [
    { text: release, ...quiet },
    { text: room, href: address, ...quiet },
  ];
}

function numberOf(
  { number }: Sheet,
  { played }: SheetBook,
  quiet: Pick<Run, "size" | "color">,
  height: number,
): readonly Part[] {
  if (number === undefined) return [];
  const text = `${number} / ${played}`;
  const box = {
    x: content.x + content.w - numberWidth,
    y: bottom - height,
    w: numberWidth,
    h: size * leading,
  };
  return [{ kind: "text", box, anchor: "top", paragraphs: [{ align: "right", runs: [{ text, ...quiet }] }] }];
}
