import { textWidth } from "@yiheng/charts";
import type { Locale } from "@yiheng/domain";
import type { SlideContent } from "@yiheng/slides";
import { linesOf } from "./text-lines.ts";
import { stagePad, type } from "./type-sizes.ts";
import { stageWords } from "./words.ts";

export interface FootLayout {
  /** What marks mean, and the documents that the slide was printed in. */
  readonly told: string;
  readonly release: string;
  readonly place: string;
  /** Whether the release stands beside what is told, or under it. */
  readonly isBeside: boolean;
  readonly height: number;
}

interface Footing {
  readonly release: string;
  readonly place?: { readonly number: number; readonly of: number } | undefined;
}

/** Sets the foot of a slide in a width of the frame's ems. */
export function footLayoutOf(
  { notes, sources }: SlideContent,
  { release, place }: Footing,
  width: number,
  locale: Locale,
): FootLayout {
  const words = stageWords[locale];
  const titles = sources.map(({ title, publishedOn }) =>
    [title[locale], publishedOn].filter(Boolean).join(" "),
  );
  const printed = titles.length === 0 ? [] : [`${words.sources} ${titles.join(words.between)}`];
  const told = [...notes, ...printed].join(" · ");
  const named = `${words.name} · ${words.release} ${release}`;
  const number = place === undefined ? "" : `${place.number} / ${place.of}`;
  const room = width / type.foot.size;
  const right = textWidth(named) + textWidth(number) + 4;
  const isBeside = room - right > room * 0.4;
  const lines = isBeside ? Math.max(1, linesOf(told, room - right)) : linesOf(told, room) + 1;
  const height = lines * type.foot.line * type.foot.size + stagePad.rule;
  return { told, release: named, place: number, isBeside, height };
}
