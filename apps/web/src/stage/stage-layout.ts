import type { Locale } from "@yiheng/domain";
import type { SlideContent } from "@yiheng/slides";
import { type Arrangement, arrangementOf } from "./arrangement.ts";
import { type FootLayout, footLayoutOf } from "./foot-layout.ts";
import { type Frame, frameOf, type FrameSize, isNarrow } from "./frame.ts";
import { type HeadLayout, headLayoutOf } from "./head-layout.ts";
import { stagePad } from "./type-sizes.ts";

/** Which slide of how many. */
export interface Place {
  readonly number: number;
  readonly of: number;
}

export interface StageLayout {
  readonly frame: Frame;
  /** Left and right of everything, in the frame's ems. */
  readonly pad: number;
  readonly head: HeadLayout;
  readonly foot: FootLayout;
  readonly arrangement: Arrangement;
}

interface Asked {
  readonly headline: string;
  readonly locale: Locale;
  readonly release: string;
  readonly place: Place | undefined;
}

/** Lays a slide out in a frame: its head and foot as high as their words need, its blocks in what is left. */
export function stageLayoutOf(
  content: SlideContent,
  { headline, locale, release, place }: Asked,
  size: FrameSize,
): StageLayout {
  const frame = frameOf(size);
  const pad = isNarrow(frame) ? stagePad.narrow : stagePad.wide;
  const width = frame.width - 2 * pad;
  const head = headLayoutOf(content, headline, width, locale);
  const foot = footLayoutOf(content, { release, place }, width, locale);
  const { top, bottom, gap } = stagePad;
  const height = frame.height - top - bottom - head.height - foot.height - 2 * gap;
  return { frame, pad, head, foot, arrangement: arrangementOf(content, frame, { width, height }) };
}
