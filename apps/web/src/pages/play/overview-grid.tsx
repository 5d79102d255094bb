import type { Locale, Slide } from "@yiheng/domain";
import type { ReleaseLists } from "@yiheng/slides";
import { type Dispatch, type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { AgedPicture } from "../../deck/aged-picture.tsx";
import { liveView } from "./live-view.ts";
import type { Act, LiveChoice } from "./playing.ts";
import { slideNamesOf } from "./slide-names.ts";
import { playWords } from "./words.ts";

interface OverviewGridProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  readonly live: LiveChoice;
  readonly dispatch: Dispatch<Act>;
}

/** All slides at a glance; arrows walk them, Enter shows one. */
export function OverviewGrid({ slides, at, lists, locale, live, dispatch }: OverviewGridProps) {
  const words = playWords[locale];
  const names = useMemo(() => slideNamesOf(slides, lists, locale), [slides, lists, locale]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll("button")[at]?.focus();
    // The slide that was shown when the grid came is where the eye begins.
    // eslint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <section
      className="play-overview"
      role="dialog"
      aria-modal="true"
      aria-label={words.overview}
      data-walks=""
    >
      <ol ref={list} onKeyDown={walk}>
        {slides.map((slide, place) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={place === at ? "true" : undefined}
              onClick={() => dispatch({ kind: "go", to: place })}
            >
              <AgedPicture
                slide={{ ...slide, view: liveView(slide.view, live) }}
                lists={lists}
                locale={locale}
                label={words.notes.headline(place + 1, names[place] ?? "")}
                place={{ number: place + 1, of: slides.length }}
              />
              <span className="play-overview-name" aria-hidden="true">
                {words.notes.headline(place + 1, names[place] ?? "")}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Arrow keys walk a grid whose columns are as many as fit. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const from = buttons.findIndex((button) => button === event.target);
  const step = stepOf(event.key, columnsOf(buttons), buttons.length, from);
  const next = step === undefined ? undefined : buttons[step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function stepOf(key: string, columns: number, count: number, from: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  };
  return steps[key];
}

function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.getBoundingClientRect().top;
  const below = buttons.findIndex((button) => button.getBoundingClientRect().top !== top);
  return below === -1 ? buttons.length : below;
}
