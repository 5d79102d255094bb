import type { Locale, Slide } from "@yiheng/domain";
import type { Opens, ReleaseLists } from "@yiheng/slides";
import { memo, useDeferredValue } from "react";
import type { FrameSize } from "../../stage/frame.ts";
import { SlideStage } from "../../stage/slide-stage.tsx";
import { liveView } from "./live-view.ts";
import type { LiveChoice } from "./playing.ts";
import { useFrameSize } from "./use-frame-size.ts";

interface SlideLayersProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  readonly live: LiveChoice;
  readonly onOpen: (opens: Opens) => void;
  /** Whether something lies over the slides that keeps the keyboard from them. */
  readonly isCovered: boolean;
}

/**
 * The slide that is shown, and unseen the ones before and after it, drawn when the browser has time: turning a page
 * then only lets another layer be seen.
 */
export function SlideLayers({ slides, at, lists, locale, live, onOpen, isCovered }: SlideLayersProps) {
  const [frame, size] = useFrameSize();
  const settled = useDeferredValue(at);
  const isDrawn = (place: number) => place === at || Math.abs(place - settled) <= 1;
  return (
    <div ref={frame} className="play-frame">
      {slides.map((slide, place) =>
        isDrawn(place) ? (
          <div
            key={slide.id}
            className={place === at ? "play-layer is-shown" : "play-layer"}
            inert={place !== at || isCovered}
          >
            <Layer
              {...{ slide, lists, locale, size, onOpen }}
              view={liveView(slide.view, live)}
              number={place + 1}
              of={slides.length}
            />
          </div>
        ) : null,
      )}
    </div>
  );
}

interface LayerProps extends Pick<SlideLayersProps, "lists" | "locale" | "onOpen"> {
  readonly slide: Slide;
  readonly view: string;
  readonly size: FrameSize;
  readonly number: number;
  readonly of: number;
}

/** A slide that is drawn once and stays as it is while others are shown. */
const Layer = memo(function Layer({ slide, view, number, of, ...stage }: LayerProps) {
  return <SlideStage slide={{ ...slide, view }} place={{ number, of }} {...stage} />;
});
