import { type Locale, shownSlides } from "@yiheng/domain";
import { type Dispatch, useMemo, useReducer } from "react";
import { useSingleKeys } from "../../companion/single-keys.ts";
import { AgedPicture } from "../../deck/aged-picture.tsx";
import { Icon } from "./icon.tsx";
import { liveView } from "./live-view.ts";
import type { PlayerProps } from "./player.tsx";
import { type Act, afterAct, type Playing } from "./playing.ts";
import { PresenterClock } from "./presenter-clock.tsx";
import { slideNamesOf } from "./slide-names.ts";
import { useLook } from "./use-look.ts";
import { usePlayKeys } from "./use-play-keys.ts";
import { useStep } from "./use-step.ts";
import { playWords } from "./words.ts";
import "./presenter.css";

/** What the speaker sees in a window beside: the slide, the next one, the notes, the time. */
export function Presenter({
  deck,
  lists,
  start,
  show,
}: Pick<PlayerProps, "deck" | "lists" | "start" | "show">) {
  const slides = useMemo(() => shownSlides(deck), [deck]);
  const count = slides.length;
  const [playing, dispatch] = useReducer((now: Playing, act: Act) => afterAct(now, act, count), start);
  useSingleKeys();
  useStep(show, playing, dispatch, true);
  useLook(playing);
  usePlayKeys(playing, count, { dispatch, onDeed: (deed) => deed === "leave" && window.close() });
  const { locale, live, cover } = playing;
  const at = Math.min(playing.at, Math.max(count - 1, 0));
  const [slide, next] = [slides[at], slides[at + 1]];
  const words = playWords[locale];
  const names = useMemo(() => slideNamesOf(slides, lists, locale), [slides, lists, locale]);
  const picture = (shown: typeof slide, place: number) =>
    shown && (
      <AgedPicture
        slide={{ ...shown, view: liveView(shown.view, live) }}
        lists={lists}
        locale={locale}
        label={words.notes.headline(place + 1, names[place] ?? "")}
        place={{ number: place + 1, of: count }}
      />
    );
  return (
    <main id="content" className="presenter" data-ready="">
      <header className="presenter-head">
        <h1>{deck.title || words.untitled}</h1>
        <PresenterClock words={words.notes} />
      </header>
      <section
        className={cover === "black" ? "presenter-now is-black" : "presenter-now"}
        aria-label={words.notes.current}
      >
        {picture(slide, at)}
        <Pages {...{ playing, at, count, dispatch }} />
      </section>
      <section className="presenter-next" aria-label={words.notes.upNext}>
        <h2>{words.notes.upNext}</h2>
        {picture(next, at + 1) ?? <p className="quiet">{words.notes.last}</p>}
      </section>
      <section
        className="presenter-notes"
        role="region"
        aria-label={words.notes.note}
        data-scrolls=""
        tabIndex={0}
      >
        <h2>{words.notes.note}</h2>
        <p>{slide?.note || <span className="quiet">{words.notes.noNote}</span>}</p>
      </section>
      <List {...{ names, at, locale, dispatch }} />
    </main>
  );
}

interface PagesProps {
  readonly playing: Playing;
  readonly at: number;
  readonly count: number;
  readonly dispatch: Dispatch<Act>;
}

function Pages({ playing: { locale, cover }, at, count, dispatch }: PagesProps) {
  const words = playWords[locale];
  const step = (by: 1 | -1) => () => dispatch({ kind: "step", by });
  return (
    <div className="presenter-pages">
      <button type="button" className="play-control" aria-label={words.previous} onClick={step(-1)}>
        <Icon name="previous" />
      </button>
      <span>{words.slide(at + 1, count)}</span>
      <button type="button" className="play-control" aria-label={words.next} onClick={step(1)}>
        <Icon name="next" />
      </button>
      <button
        type="button"
        className="play-control"
        aria-pressed={cover === "black"}
        onClick={() => dispatch({ kind: "cover", cover: "black" })}
      >
        {words.notes.black}
      </button>
    </div>
  );
}

interface ListProps {
  readonly names: readonly string[];
  readonly at: number;
  readonly locale: Locale;
  readonly dispatch: Dispatch<Act>;
}

function List({ names, at, locale, dispatch }: ListProps) {
  const { notes } = playWords[locale];
  return (
    <nav className="presenter-list" aria-label={notes.slides}>
      <ol>
        {names.map((name, place) => (
          // Slides may be called the same.
          <li key={place}>
            <button
              type="button"
              aria-current={place === at ? "true" : undefined}
              onClick={() => dispatch({ kind: "go", to: place })}
            >
              {notes.headline(place + 1, name)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
