import { type Judgement, verdictGlyphs } from "@yiheng/domain";
import type { SentencesBlock } from "@yiheng/slides";
import { judgementTokens, type Palette } from "../palette.ts";
import type { Paragraph } from "./part.ts";

/** One sign before each sentence: its verdict's, where it has one. Side by side has one of a single sign here. */
const signs: Readonly<Record<Judgement, string>> = { ...verdictGlyphs, "side-by-side": "‖" };

/** Sentences as paragraphs at a size, each behind the sign of its verdict. */
export function sentenceParagraphs(
  { title, sentences, leftOut }: SentencesBlock,
  size: number,
  colors: Palette,
): readonly Paragraph[] {
  const quiet = colors.of("ink-quiet");
  return [
    ...(title === undefined
      ? []
      : [{ runs: [{ text: title, size: size * 0.92, color: quiet, bold: true }] }]),
    ...sentences.map(({ text, judgement }, at): Paragraph => ({
      ...((judgement !== undefined || sentences.length > 1) && { bullet: signOf(judgement) }),
      before: at === 0 && title === undefined ? 0 : size * 0.35,
      runs: [{ text, size, color: colors.of("ink") }],
    })),
    ...(leftOut === undefined
      ? []
      : [{ before: size * 0.35, runs: [{ text: leftOut, size: size * 0.82, color: quiet }] }]),
  ];
}

function signOf(judgement: Judgement | undefined): string {
  return judgement === undefined ? "•" : signs[judgement];
}

/** The tint under sentences that explain one verdict alone; none where they have several. */
export function tintOf({ sentences }: SentencesBlock): string | undefined {
  const told = new Set(sentences.map(({ judgement }) => judgement));
  const [only, ...others] = told;
  return only === undefined || others.length > 0 ? undefined : `${judgementTokens[only]}-soft`;
}
