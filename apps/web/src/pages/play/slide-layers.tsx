import type { Locale, Slide } from "@yiheng/domain";
import type { Opens, ReleaseLists } from "@yiheng/slides";
import { memo, useDeferredValue, useMemo } from "react";
import { keptOf, useSlideAge } from "../../deck/use-slide-age.ts";
import type { FrameSize } from "../../stage/frame.ts";
import { KeptStage } from "../../stage/kept-stage.tsx";
import { liveView } from "./live-view.ts";
import type { LiveChoice } from "./playing.ts";
import { useFrameSize } from "./use-frame-size.ts";
import { useReach } from "./use-reach.ts";

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
 * The slide that is shown, and unseen the ones round it, drawn when the browser has time: turning a page then only
 * lets another layer be seen. Where the look of all changes, the one that is shown changes first.
 */
export function SlideLayers(props: SlideLayersProps) {
  const { slides, at, lists, locale, live, onOpen, isCovered } = props;
  const [frame, size] = useFrameSize();
  const look = useMemo((): Look => ({ lists, locale, live, size }), [lists, locale, live, size]);
  const settledLook = useDeferredValue(look);
  const settled = useDeferredValue(at);
  const reach = useReach(slides.length);
  const isDrawn = (place: number) => place === at || Math.abs(place - settled) <= reach;
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
              slide={slide}
              look={place === at ? look : settledLook}
              number={place + 1}
              of={slides.length}
              onOpen={onOpen}
            />
          </div>
        ) : null,
      )}
    </div>
  );
}

/** What all slides are drawn with. */
interface Look extends Pick<SlideLayersProps, "lists" | "locale" | "live"> {
  readonly size: FrameSize;
}

interface LayerProps {
  readonly slide: Slide;
  readonly look: Look;
  readonly number: number;
  readonly of: number;
  readonly onOpen: (opens: Opens) => void;
}

/** A slide that is drawn once and stays as it is while others are shown. */
const Layer = memo(function Layer({ slide, look, number, of, onOpen }: LayerProps) {
  const { lists, locale, live, size } = look;
  const shown = { ...slide, view: liveView(slide.view, live) };
  const age = useSlideAge(slide, lists);
  const stage = { lists: age?.lists ?? lists, locale, size, onOpen };
  return <KeptStage slide={shown} place={{ number, of }} kept={keptOf(age)} {...stage} />;
});
