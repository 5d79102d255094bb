import { routeOf } from "@yiheng/address";
import { cleanLine, cleanLines, cutTo, deckLimits, type Slide, slideLayouts } from "@yiheng/domain";
import type { KeyboardEvent } from "react";
import { useWords } from "../../i18n/language.tsx";
import { ClaimNotes } from "./claim-notes.tsx";
import { SlideAgeNote } from "./slide-age-note.tsx";
import { SlideView } from "./slide-view.tsx";
import { TextField } from "./text-field.tsx";
import type { Dragging } from "./use-reorder.ts";
import type { SlideActions } from "./use-slide-actions.ts";
import { deckPageWords } from "./words.ts";

interface RowProps {
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly actions: SlideActions;
  readonly handle: Record<string, unknown>;
  readonly dragging: Dragging | undefined;
}

/** A slide in the editor: what it shows, what is said about it, and where it stands. */
export function SlideRow({ slide, place, count, actions, handle, dragging }: RowProps) {
  const words = useWords(deckPageWords);
  const { id, headline, note, hidden } = slide;
  const isHeld = dragging?.id === id;
  const classes = ["slide-row", hidden && "is-hidden", isHeld && "is-held", dropMark(place, dragging)];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    actions.move(id, place + step);
  };
  return (
    <li
      className={classes.filter(Boolean).join(" ")}
      data-slide={id}
      aria-label={words.slide(place + 1)}
      style={isHeld ? { "--by": `${dragging.byPx}px` } : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="slide-grip">
        <button type="button" className="slide-handle" aria-label={words.move(place + 1)} {...handle}>
          <span aria-hidden="true">⠿</span>
        </button>
        <span className="slide-number">{place + 1}</span>
        <Step sign="↑" label={words.up} isEnd={place === 0} onStep={() => actions.move(id, place - 1)} />
        <Step
          sign="↓"
          label={words.down}
          isEnd={place === count - 1}
          onStep={() => actions.move(id, place + 1)}
        />
      </div>
      <SlideView slide={slide} />
      <div className="slide-texts">
        <SlideAgeNote slide={slide} onAccept={(view) => actions.change(id, { view })} />
        <TextField
          label={words.headline}
          hint={words.headlineHint}
          className="is-headline"
          value={headline}
          most={deckLimits.headline}
          keep={(typed) => cutTo(deckLimits.headline, cleanLine(typed))}
          onChange={(typed) => actions.change(id, { headline: typed }, `headline ${id}`)}
        >
          <ClaimNotes
            text={headline}
            slide={slide}
            onRewrite={(text) => actions.change(id, { headline: text })}
          />
        </TextField>
        <TextField
          label={words.note}
          isLong
          value={note}
          most={deckLimits.note}
          keep={(typed) => cutTo(deckLimits.note, cleanLines(typed))}
          onChange={(typed) => actions.change(id, { note: typed }, `note ${id}`)}
        >
          <ClaimNotes text={note} slide={slide} onRewrite={(text) => actions.change(id, { note: text })} />
        </TextField>
      </div>
      <div className="slide-actions" role="group" aria-label={words.more(place + 1)}>
        <Layout slide={slide} actions={actions} />
        <button type="button" onClick={() => actions.duplicate(id)}>
          {words.duplicate}
        </button>
        <button type="button" aria-pressed={hidden} onClick={() => actions.change(id, { hidden: !hidden })}>
          {hidden ? words.show : words.hide}
        </button>
        <button type="button" onClick={() => actions.remove(id, place)}>
          {words.remove}
        </button>
        {hidden && <span className="quiet">{words.hiddenMark}</span>}
      </div>
    </li>
  );
}

/** A step up or down, for who neither drags nor knows the keys. */
function Step(props: {
  readonly sign: string;
  readonly label: string;
  readonly isEnd: boolean;
  readonly onStep: () => void;
}) {
  return (
    <button
      type="button"
      className="slide-step"
      aria-label={props.label}
      title={props.label}
      disabled={props.isEnd}
      onClick={props.onStep}
    >
      <span aria-hidden="true">{props.sign}</span>
    </button>
  );
}

/** Where the slide that is held would be put down, seen from another one. */
function dropMark(place: number, dragging: Dragging | undefined): string | undefined {
  if (dragging === undefined || dragging.to !== place || dragging.from === place) return undefined;
  return dragging.to < dragging.from ? "drops-before" : "drops-after";
}

/** How much of a comparison is shown; other pages are shown whole. */
function Layout({ slide, actions }: Pick<RowProps, "slide" | "actions">) {
  const words = useWords(deckPageWords);
  const route = routeOf(slide.view.split("?")[0] ?? "")?.route;
  if (route !== "/compare") return null;
  return (
    <label className="slide-layout">
      {words.layout}{" "}
      <select
        value={slide.layout}
        onChange={({ target }) => {
          const layout = slideLayouts.find((one) => one === target.value);
          if (layout) actions.change(slide.id, { layout });
        }}
      >
        {slideLayouts.map((layout) => (
          <option key={layout} value={layout}>
            {words.layouts[layout]}
          </option>
        ))}
      </select>
    </label>
  );
}
