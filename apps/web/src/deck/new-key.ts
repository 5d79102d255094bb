import { deckKeyBytes, formatDeckKey } from "@yiheng/domain";

/** A key to a new deck, made here: a draft has its link before the server has ever heard of it. */
export function newDeckKey(): string {
  return randomName(deckKeyBytes);
}

const slideIdBytes = 10;

/** An id that no slide has yet, in whichever browser it was added. */
export function newSlideId(): string {
  return randomName(slideIdBytes);
}

/** What tells one write from another. */
export function newStamp(): string {
  return randomName(slideIdBytes);
}

function randomName(bytes: number): string {
  // `randomUUID` is not there over plain HTTP, as in a meeting room.
  return formatDeckKey(crypto.getRandomValues(new Uint8Array(bytes)));
}
