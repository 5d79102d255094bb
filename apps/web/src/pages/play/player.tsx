import { type DeckContent, shownSlides } from "@yiheng/domain";
import type { Opens, ReleaseLists } from "@yiheng/slides";
import { type MouseEvent, useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { useSlideAge } from "../../deck/use-slide-age.ts";
import { toggleFullScreen } from "../../companion/full-screen.ts";
import { useSingleKeys } from "../../companion/single-keys.ts";
import { BlackScreen, TypedDigits } from "./covers.tsx";
import { ControlBar } from "./control-bar.tsx";
import { Loop } from "./loop.tsx";
import { OverviewGrid } from "./overview-grid.tsx";
import { PlayHelp } from "./play-help.tsx";
import { type Act, afterAct, type Playing } from "./playing.ts";
import type { Deed } from "./playing-keys.ts";
import type { PassageOf } from "./receipt-parts.tsx";
import { SlideLayers } from "./slide-layers.tsx";
import { SlideReceipt } from "./slide-receipt.tsx";
import { useEscapeKept } from "./use-escape-kept.ts";
import { useIdle } from "./use-idle.ts";
import { useLook } from "./use-look.ts";
import { usePlayKeys } from "./use-play-keys.ts";
import { useStep } from "./use-step.ts";
import { useSwipe } from "./use-swipe.ts";
import { playWords } from "./words.ts";
import "./play.css";

export interface PlayerProps {
  readonly deck: DeckContent;
  readonly lists: ReleaseLists;
  /** How it is played at the start. */
  readonly start: Playing;
  /** Names the show to the other windows that play it. */
  readonly show: string;
  /** Told when something has changed and settled, as for an address to remember. */
  readonly onPlaying?: (playing: Playing) => void;
  readonly onLeave?: (() => void) | undefined;
  /** Opens the presenter's window; false where the browser refuses. */
  readonly onPresenter?: (() => boolean) | undefined;
  /** Seconds that each slide stays where nobody is there to go on. */
  readonly dwell?: number | undefined;
  /** Called at the end of each round of a loop. */
  readonly onRound?: () => void;
  /** The paragraph that something was printed in, where its text is at hand. */
  readonly passageOf?: PassageOf;
}

const settledAfterMs = 200;

/** A deck on the whole screen. It needs no address, no network and no more than its properties. */
export function Player(props: PlayerProps) {
  const { deck, lists, start, show, onLeave, onPresenter, dwell, onRound, passageOf } = props;
  const slides = useMemo(() => shownSlides(deck), [deck]);
  const count = slides.length;
  const [playing, dispatch] = useReducer((now: Playing, act: Act) => afterAct(now, act, count), start);
  const at = Math.min(playing.at, Math.max(count - 1, 0));
  const { locale, cover, opened } = playing;
  const words = playWords[locale];
  const isLoop = dwell !== undefined;
  const isIdle = useIdle();
  const [said, setSaid] = useState("");
  const open = useCallback((opens: Opens) => dispatch({ kind: "open", opens }), []);
  const swipe = useSwipe((by) => dispatch({ kind: "step", by }));
  const [areSingleKeysOn, setSingleKeys] = useSingleKeys();
  const onDeed = (deed: Deed) => {
    if (deed === "full-screen") toggleFullScreen();
    if (deed === "presenter") setSaid(onPresenter?.() === false ? words.blocked : "");
    if (deed === "leave") leave(onLeave);
  };
  usePlayKeys(playing, count, { dispatch, onDeed });
  useLook(playing);
  useEscapeKept();
  useStep(show, playing, dispatch, false);
  const goRound = () => {
    if (at + 1 >= count) onRound?.();
    dispatch({ kind: "round" });
  };
  const { onPlaying } = props;
  useEffect(() => {
    const timer = setTimeout(() => onPlaying?.(playing), settledAfterMs);
    return () => clearTimeout(timer);
  }, [onPlaying, playing]);
  const slide = slides[at];
  const { view = "/", layout = "page" } = slide ?? {};
  // A receipt tells of the figure that is shown, which may be one that the slide keeps.
  const shownLists = useSlideAge({ view, layout }, lists)?.lists ?? lists;
  const isCovered = cover !== "none";
  return (
    <main
      id="content"
      className={`play${isIdle || isLoop ? " is-idle" : ""}`}
      data-ready=""
      onClickCapture={freeKeys}
      {...swipe}
    >
      <p className="visually-hidden" role="status">
        {slide === undefined ? words.empty : words.notes.headline(at + 1, slide.headline)}
      </p>
      {dwell !== undefined && <Loop key={at} dwell={dwell} onNext={goRound} />}
      {slide === undefined && (
        <div className="play-empty">
          <h1>{words.empty}</h1>
          <p>{words.emptyHint}</p>
        </div>
      )}
      <SlideLayers {...{ slides, at, lists, locale, live: playing.live, onOpen: open, isCovered }} />
      {!isLoop && !isCovered && (
        <ControlBar
          {...{ playing, slide, at, count, lists, dispatch, onDeed }}
          hasPresenter={onPresenter !== undefined}
          hasLeave={onLeave !== undefined}
        />
      )}
      {said !== "" && (
        <p className="play-said" role="alert">
          {said}
        </p>
      )}
      {opened && (
        <SlideReceipt
          {...{ opens: opened, lists: shownLists, locale, passageOf, dispatch }}
          key={JSON.stringify(opened)}
        />
      )}
      {playing.typed !== "" && (
        <TypedDigits key={playing.typed} text={words.typed(playing.typed)} dispatch={dispatch} />
      )}
      {cover === "black" && <BlackScreen text={words.black} />}
      {cover === "overview" && (
        <OverviewGrid {...{ slides, at, lists, locale, live: playing.live, dispatch }} />
      )}
      {cover === "help" && <PlayHelp {...{ locale, dispatch, areSingleKeysOn, setSingleKeys }} />}
    </main>
  );
}

/** Full screen goes first; only then is the show over. */
function leave(onLeave: PlayerProps["onLeave"]): void {
  if (document.fullscreenElement === null) onLeave?.();
  else document.exitFullscreen().catch(() => undefined);
}

/** What was pressed by hand gives the keyboard back to the show: space turns the page then, and does not press again. */
function freeKeys({ detail }: MouseEvent): void {
  if (detail > 0 && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
}
