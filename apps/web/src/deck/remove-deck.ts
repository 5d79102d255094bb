import { removeDeck } from "./deck-api.ts";
import type { Room } from "./room.ts";

/** What came of removing a deck for everybody; `changed` and `refused` leave it where it is. */
export type Removal = "removed" | "changed" | "unreachable" | "refused";

/** Removes a deck on the server and here; not where another changed it since it was looked at. */
export async function removeForAll({ desk, sender }: Room, key: string): Promise<Removal> {
  // A save under way would bring it back.
  await sender.rest(key);
  const base = desk.deck(key)?.base;
  if (base === undefined) {
    desk.forget(key);
    return "removed";
  }
  const outcome = await removeDeck(key, base.version);
  const isGone = outcome.state === "refused" && outcome.kind === "unknown-deck";
  if (outcome.state === "kept" || isGone) {
    desk.forget(key);
    return "removed";
  }
  if (outcome.state === "changed") await sender.meet(key);
  return outcome.state === "changed" || outcome.state === "unreachable" ? outcome.state : "refused";
}
