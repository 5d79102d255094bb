import type { FrameSize } from "../../stage/frame.ts";

const pixelsPerMm = 96 / 25.4;

/** The papers that slides are printed on: a page as large as the frame that is drawn on it. */
export const papers = {
  /** What slides have in every office program: 13.333 × 7.5 inches. */
  wide: { page: "338.667mm 190.5mm", size: frameOf(338.667, 190.5) },
  a4: { page: "297mm 210mm", size: frameOf(297, 210) },
} as const;

export type Paper = keyof typeof papers;

export function isPaper(text: string): text is Paper {
  return Object.hasOwn(papers, text);
}

/** A pixel less than the paper, or rounding would make a page more. */
function frameOf(widthMm: number, heightMm: number): FrameSize {
  return { width: Math.floor(widthMm * pixelsPerMm), height: Math.floor(heightMm * pixelsPerMm) - 1 };
}
