import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Link } from "wouter";
import type { KnownDeck } from "../../deck/known-deck.ts";
import type { Room } from "../../deck/room.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Conflict } from "./conflict.tsx";
import { DeckBar } from "./deck-bar.tsx";
import { Departed } from "./departed.tsx";
import { SlideRow } from "./slide-row.tsx";
import { useReorder } from "./use-reorder.ts";
import { useSlideActions } from "./use-slide-actions.ts";
import { deckPageWords } from "./words.ts";

interface EditorProps {
  readonly room: Room;
  readonly known: KnownDeck;
}

/** A deck that may be edited: its title and state above, its slides in order below. */
export function DeckEditor({ room, known }: EditorProps) {
  const words = useWords(deckPageWords);
  const [said, say] = useState("");
  const { key } = known;
  const undo = () => {
    room.desk.undo(key);
    say(words.undone);
  };
  const redo = () => {
    room.desk.redo(key);
    say(words.redone);
  };
  useUndoKeys(undo, redo);
  return (
    <main id="content" className="page deck-page" data-ready="">
      <DeckBar room={room} known={known} undo={undo} redo={redo} />
      <p role="status" className="deck-said">
        {said}
      </p>
      <Departed room={room} known={known} />
      <Conflict room={room} known={known} />
      <Slides room={room} known={known} say={say} />
    </main>
  );
}

function Slides({ room, known, say }: EditorProps & { readonly say: (sentence: string) => void }) {
  const words = useWords(deckPageWords);
  const { there } = useSelection();
  const list = useRef<HTMLOListElement>(null);
  const { key, content } = known;
  const actions = useSlideActions(room, key, list, say);
  const { dragging, handle } = useReorder(list, actions.move);
  if (content.slides.length === 0)
    return (
      <section className="card empty">
        <p>{words.none}</p>
        <Link href={there("/")} className="button">
          {words.toOverview}
        </Link>
      </section>
    );
  return (
    <ol ref={list} className={`slide-list${dragging ? " is-dragging" : ""}`} aria-label={words.slides}>
      {content.slides.map((slide, place) => (
        <SlideRow
          key={slide.id}
          slide={slide}
          place={place}
          count={content.slides.length}
          actions={actions}
          handle={handle(slide.id, place)}
          dragging={dragging}
        />
      ))}
    </ol>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) take back and do again, also while typing. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
