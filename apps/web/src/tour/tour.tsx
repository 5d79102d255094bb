import { judgements } from "@yiheng/domain";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { VerdictMark } from "../components/verdict-mark.tsx";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { steps } from "./steps.ts";
import { useFocusBack } from "./use-focus-back.ts";
import { usePointing } from "./use-pointing.ts";
import { tourWords } from "./words.ts";
import "./tour.css";

/** Four steps over the overview. Nothing is blocked meanwhile: the page can be read, scrolled and clicked. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const [at, setAt] = useState(0);
  const { path } = useSelection();
  const end = useEffectEvent(onEnd);
  useFocusBack();
  // Who goes on to another page has seen enough.
  useEffect(() => {
    if (path !== "/") end();
  }, [path]);
  useEscape(onEnd);
  const go = (to: number) => {
    if (to >= steps.length) onEnd();
    else setAt(Math.max(to, 0));
  };
  return <Card key={at} at={at} go={go} onEnd={onEnd} />;
}

interface CardProps {
  readonly at: number;
  readonly go: (to: number) => void;
  readonly onEnd: () => void;
}

/** One step, made anew for each so that it is read out as a whole. */
function Card({ at, go, onEnd }: CardProps) {
  const words = useWords(tourWords);
  const card = useRef<HTMLDivElement>(null);
  const step = steps[at] ?? steps[0];
  usePointing(card, step);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const isLast = at === steps.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCard = event.target === card.current;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ...(isOnCard && { Enter: at + 1 }) }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    // The last step ends with its button or Enter; an arrow too many should not close what is being read.
    if (event.key === "Enter" || to < steps.length) go(to);
  };
  return (
    <div
      ref={card}
      className="tour"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p className="tour-count">{words.count(at + 1, steps.length)}</p>
      <h2 id="tour-title">{words.steps[step].title}</h2>
      <div id="tour-text">
        <p>{words.steps[step].text}</p>
        {step === "verdict" && <Verdicts />}
        {isLast && <p className="quiet">{words.again}</p>}
      </div>
      <div className="tour-ways">
        {!isLast && (
          <button type="button" className="tour-skip" onClick={onEnd}>
            {words.skip}
          </button>
        )}
        {at > 0 && (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {words.back}
          </button>
        )}
        <button type="button" className="button is-main" onClick={() => go(at + 1)}>
          {isLast ? words.done : words.next}
        </button>
      </div>
    </div>
  );
}

function Verdicts() {
  return (
    <ul className="tour-verdicts">
      {judgements.map((judgement) => (
        <li key={judgement}>
          <VerdictMark judgement={judgement} />
        </li>
      ))}
    </ul>
  );
}

/** Esc ends the tour wherever the focus is, unless something that lies over the page wants it first. */
function useEscape(onEnd: () => void): void {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key === "Escape" && document.querySelector(".receipt, dialog[open], .menu[open]") === null)
      onEnd();
  });
  useEffect(() => {
    // In the capture phase: what closes on the same Esc must still be open when it is looked for.
    const listener = (event: globalThis.KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener, true);
    return () => document.removeEventListener("keydown", listener, true);
  }, []);
}
