/** A frame's size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** A frame measured in its own em, so that one layout serves a wall, a projector and a phone. */
export interface Frame {
  /** How many pixels its em has. */
  readonly em: number;
  readonly width: number;
  readonly height: number;
}

/** What a frame is high and at least wide on a wall: 24 px to the em at 1920 × 1080, the same share of any other screen. */
const wall = { height: 45, width: 60 } as const;
/** Below this, text cannot be read in the hand either; the frame then holds fewer ems, not smaller ones. */
const hand = { em: 12, width: 30 } as const;

/** Measures a frame. */
export function frameOf({ width, height }: FrameSize): Frame {
  const em = Math.max(
    Math.min(height / wall.height, width / wall.width),
    Math.min(hand.em, width / hand.width),
    1,
  );
  return { em, width: width / em, height: height / em };
}

/** Whether two things find room beside each other. */
export function isWide({ width, height }: Frame): boolean {
  return width >= 66 && width / height >= 1.5;
}

/** Whether a table of several columns has to put its rows' heads on lines of their own. */
export function isNarrow({ width }: Frame): boolean {
  return width < 46;
}
