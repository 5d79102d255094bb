import type { ComponentProps } from "react";
import { keptWords } from "./kept-words.ts";
import { SlideStage } from "./slide-stage.tsx";
import "./kept-stage.css";

/** Which release a slide keeps the figures of, and how much on it has changed since. */
export interface Kept {
  readonly release: string;
  /** The day the release was recorded, ISO. */
  readonly day: string | undefined;
  readonly count: number;
}

interface KeptStageProps extends ComponentProps<typeof SlideStage> {
  /** Absent where the slide shows the present figures. */
  readonly kept: Kept | undefined;
}

/** Of the frame's height: the banner's share, and the least that can be read. */
const share = 32;
const leastPx = 24;

/** A slide that says above itself where its figures are not the present ones. */
export function KeptStage({ kept, ...stage }: KeptStageProps) {
  if (kept === undefined) return <SlideStage {...stage} />;
  const { width, height } = stage.size;
  const banner = Math.max(leastPx, Math.round(height / share));
  return (
    <>
      <p
        className="stage-kept"
        role="note"
        style={{ height: banner, lineHeight: `${banner}px`, fontSize: banner / 2 }}
      >
        {keptWords[stage.locale].banner(kept)}
      </p>
      <SlideStage {...stage} size={{ width, height: height - banner }} />
    </>
  );
}
