import { addSlide, isFull, removeSlide } from "@yiheng/domain";
import { newDeckKey, newSlideId } from "./new-key.ts";
import { newDeck } from "./known-deck.ts";
import { removeForAll } from "./remove-deck.ts";
import type { Room } from "./room.ts";
import type { Shown } from "./slide-of-card.ts";

/** What was added where; enough to say it and to take it back. */
export interface Added {
  readonly key: string;
  readonly slide: string;
  readonly isNewDeck: boolean;
}

/** Adds a slide at the end of a deck; undefined where it is full. */
export function addTo({ desk }: Room, key: string, shown: Shown): Added | undefined {
  const known = desk.deck(key);
  if (known === undefined || isFull(known.content)) return undefined;
  const id = newSlideId();
  desk.edit(key, (deck) => addSlide(deck, { id, ...shown, headline: "", note: "", hidden: false }));
  return { key, slide: id, isNewDeck: false };
}

/** Begins a deck with a slide. */
export function addToNew({ desk }: Room, title: string, shown: Shown): Added {
  const key = newDeckKey();
  const id = newSlideId();
  desk.put(newDeck(key, title, [{ id, ...shown, headline: "", note: "", hidden: false }]));
  return { key, slide: id, isNewDeck: true };
}

/** Takes a slide back; a deck that was only begun for it goes too. */
export async function takeBack(room: Room, { key, slide, isNewDeck }: Added): Promise<void> {
  const { content } = room.desk.deck(key) ?? {};
  const isOnlyThis = content?.slides.length === 1 && content.slides[0]?.id === slide;
  if (isNewDeck && isOnlyThis) await removeForAll(room, key);
  else room.desk.edit(key, (deck) => removeSlide(deck, slide));
}
