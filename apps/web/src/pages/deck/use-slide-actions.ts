import { changeSlide, duplicateSlide, isFull, moveSlide, removeSlide, type Slide } from "@yiheng/domain";
import type { RefObject } from "react";
import { newSlideId } from "../../deck/new-key.ts";
import type { Room } from "../../deck/room.ts";
import { useWords } from "../../i18n/language.tsx";
import { deckPageWords } from "./words.ts";

/** What can be done with a slide; each says what it did. */
export interface SlideActions {
  readonly move: (id: string, to: number) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string, place: number) => void;
  readonly change: (id: string, change: Partial<Omit<Slide, "id">>, about?: string) => void;
}

/** The actions of a deck's slides, which announce themselves and keep the focus where it makes sense. */
export function useSlideActions(
  { desk }: Room,
  key: string,
  list: RefObject<HTMLElement | null>,
  say: (sentence: string) => void,
): SlideActions {
  const words = useWords(deckPageWords);
  const count = () => desk.deck(key)?.content.slides.length ?? 0;
  return {
    move: (id, to) => {
      const place = Math.min(Math.max(to, 0), count() - 1);
      desk.edit(key, (deck) => moveSlide(deck, id, place));
      say(words.moved(place + 1, count()));
    },
    duplicate: (id) => {
      const known = desk.deck(key);
      if (known === undefined) return;
      if (isFull(known.content)) say(words.full);
      else desk.edit(key, (deck) => duplicateSlide(deck, id, newSlideId()));
    },
    remove: (id, place) => {
      desk.edit(key, (deck) => removeSlide(deck, id));
      say(words.removed(place + 1));
      const rows = list.current?.children;
      const next = rows?.[place + 1] ?? rows?.[place - 1];
      next?.querySelector<HTMLElement>(".slide-handle")?.focus();
    },
    change: (id, change, about) => desk.edit(key, (deck) => changeSlide(deck, id, change), about),
  };
}
