import type { Box } from "./part.ts";

/** A page of 16 : 9, in points: 13⅓ by 7½ inches, as PowerPoint makes it. */
export const page = { width: 960, height: 540 } as const;

const margin = 40;
export const content: Box = { x: margin, y: 24, w: page.width - 2 * margin, h: page.height - 24 - 20 };

/** Sizes of text in points; nothing on a slide is smaller than what stands at its foot. */
export const sizes = {
  headline: [30, 28, 26, 24, 22, 20, 18, 16, 14],
  subtitle: 13,
  eyebrow: 12,
  chart: 13,
  /** What tables and sentences try, from the largest down. */
  body: [15, 14, 13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8],
  foot: 9,
} as const;

export const gap = 14;
