import { judgementWord, type Locale, verdictGlyphs } from "@yiheng/domain";
import { slideWords } from "@yiheng/slides";
import { judgementTokens, type Palette } from "../palette.ts";
import type { Sheet } from "../sheet.ts";
import { textWidth } from "@yiheng/charts";
import { cutToLines, leading, linesOf, sizeFor } from "./fit.ts";
import { content, sizes } from "./measures.ts";
import type { Box, Part, TextPart } from "./part.ts";

const line = sizes.eyebrow * leading + 6;
const mostHead = 76;

/** What stands over the body: where the slide comes from, its verdict, its headline, what it is about. `below` is where it ends. */
export function headParts(
  sheet: Sheet,
  locale: Locale,
  colors: Palette,
): { readonly parts: readonly Part[]; readonly below: number } {
  const { headline, content: shown } = sheet;
  const eyebrow: TextPart = {
    kind: "text",
    box: { ...content, h: line, w: content.w * 0.7 },
    anchor: "middle",
    paragraphs: [
      { runs: [{ text: shown.eyebrow, size: sizes.eyebrow, color: colors.of("accent"), bold: true }] },
    ],
  };
  const chip = verdictChip(sheet, locale, colors);
  const size = sizeFor(headline, { w: content.w, h: mostHead }, sizes.headline);
  const height = Math.min(mostHead, linesOf(headline, size, content.w) * size * leading);
  const title: TextPart = {
    kind: "text",
    box: { x: content.x, y: content.y + line + 2, w: content.w, h: height },
    anchor: "top",
    isTitle: true,
    paragraphs: [{ runs: [{ text: headline, size, color: colors.of("ink"), bold: true }] }],
  };
  const said = [eyebrow, ...chip, title, ...subtitleParts(sheet, title.box.y + height + 3, colors)];
  const under = bottomOf(said.at(-1) ?? title);
  const notice = noticeParts(sheet, under + 6, colors);
  return { parts: [...said, ...notice], below: bottomOf(notice.at(-1) ?? said.at(-1) ?? title) + 12 };
}

function bottomOf({ box }: Part): number {
  return box.y + box.h;
}

function subtitleParts({ subtitle }: Sheet, y: number, colors: Palette): readonly Part[] {
  if (subtitle === "") return [];
  const text = cutToLines(subtitle, 1, sizes.subtitle, content.w);
  return [
    {
      kind: "text",
      box: { x: content.x, y, w: content.w, h: sizes.subtitle * leading },
      anchor: "top",
      paragraphs: [{ runs: [{ text, size: sizes.subtitle, color: colors.of("ink-quiet") }] }],
    },
  ];
}

/** That the figures are not those of the present release: across the whole slide, so that it is not overlooked. */
function noticeParts({ notice }: Sheet, y: number, colors: Palette): readonly Part[] {
  if (notice === undefined) return [];
  const size = sizes.eyebrow;
  const inset = 6;
  const lines = linesOf(notice, size, content.w - 2 * inset);
  return [
    {
      kind: "text",
      box: { x: content.x, y, w: content.w, h: lines * size * leading + 2 * inset },
      anchor: "middle",
      fill: colors.of("care-soft"),
      inset,
      paragraphs: [{ runs: [{ text: notice, size, color: colors.of("care"), bold: true }] }],
    },
  ];
}

/** The verdict as sign, word and tint; never as colour alone. */
function verdictChip({ content: { judgement } }: Sheet, locale: Locale, colors: Palette): readonly Part[] {
  if (judgement === undefined) return [];
  const token = judgementTokens[judgement];
  const text = `${verdictGlyphs[judgement]}  ${judgementWord(judgement, slideWords[locale])}`;
  const width = textWidth(text) * sizes.eyebrow + 26;
  const box: Box = { x: content.x + content.w - width, y: content.y - 1, w: width, h: line + 3 };
  return [
    {
      kind: "text",
      box,
      anchor: "middle",
      fill: colors.of(`${token}-soft`),
      radius: box.h / 2,
      paragraphs: [
        { align: "center", runs: [{ text, size: sizes.eyebrow, color: colors.of(token), bold: true }] },
      ],
    },
  ];
}
