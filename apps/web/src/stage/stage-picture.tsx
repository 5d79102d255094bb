import type { Locale, Slide } from "@yiheng/domain";
import type { ReleaseLists } from "@yiheng/slides";
import { SlideStage } from "./slide-stage.tsx";
import type { Place } from "./stage-layout.ts";

/** The frame that a picture shows in small; as wide as a wall, so that it shows what the wall will. */
const drawn = { width: 1280, height: 720 } as const;

interface StagePictureProps {
  readonly slide: Pick<Slide, "headline" | "view" | "layout">;
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  /** What it is called where it cannot be seen. */
  readonly label: string;
  readonly place?: Place | undefined;
}

/**
 * A slide in small, as wide as the room it is given. It is drawn at a wall's proportions and scaled as a drawing,
 * for browsers set to Chinese draw no text below 12 pixels, which would burst a small frame.
 */
export function StagePicture({ slide, lists, locale, label, place }: StagePictureProps) {
  return (
    <svg
      className="stage-picture"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      role="img"
      aria-label={label}
    >
      <foreignObject width={drawn.width} height={drawn.height}>
        <SlideStage slide={slide} lists={lists} locale={locale} size={drawn} place={place} />
      </foreignObject>
    </svg>
  );
}
