import { textWidth } from "@yiheng/charts";
import { judgementWord, type Locale } from "@yiheng/domain";
import { type SlideContent, slideWords } from "@yiheng/slides";
import { linesOf } from "./text-lines.ts";
import { type } from "./type-sizes.ts";
import { stageWords } from "./words.ts";

export interface HeadLayout {
  /** What stands largest: the headline, or what the slide is about where there is none. */
  readonly headline: string;
  /** What stands over it, in small. */
  readonly overline: string;
  /** The headline's size in the frame's ems. */
  readonly size: number;
  readonly height: number;
}

const sizes = [2.3, 2, 1.75, 1.5, 1.3, 1.15] as const;
/** Two lines of the largest. */
const tallest = 5.7;

/** Sets the head of a slide in a width of the frame's ems, its headline as large as two lines or so allow. */
export function headLayoutOf(
  content: SlideContent,
  typed: string,
  width: number,
  locale: Locale,
): HeadLayout {
  // What cannot be shown says so in the body, not twice.
  const subject = content.trouble === undefined ? content.title : content.eyebrow;
  const headline = typed || subject;
  const overline = overlineOf(content, typed === "" ? [] : [subject], locale);
  const layouts = sizes.map((size) => ({
    size,
    lines: linesOf(headline, width / (size * type.headline.bold)) * size * type.headline.line,
  }));
  const [smallest] = layouts.slice(-1);
  const fitting = layouts.find(({ lines }) => lines <= tallest) ?? smallest ?? { size: 1, lines: 1 };
  const over = linesOf(overline, width - verdictWidth(content, locale)) * type.line;
  const verdict = content.judgement === undefined ? 0 : type.verdict.line * type.verdict.size;
  return { headline, overline, size: fitting.size, height: fitting.lines + Math.max(over, verdict) };
}

/** Where it comes from, what it is about where the headline says something else, its unit, the choices behind it. */
function overlineOf(
  { eyebrow, unit, choices }: SlideContent,
  about: readonly string[],
  locale: Locale,
): string {
  const measured = unit === undefined ? [] : [`${stageWords[locale].unit} ${unit}`];
  return [...new Set([eyebrow, ...about, ...measured, ...choices])].join(" · ");
}

function verdictWidth({ judgement }: SlideContent, locale: Locale): number {
  if (judgement === undefined) return 0;
  const word = judgementWord(judgement, slideWords[locale]);
  return (textWidth(word) + type.verdict.extra) * type.verdict.size + 1;
}
