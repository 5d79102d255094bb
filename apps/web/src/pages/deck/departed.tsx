import { useLocation } from "wouter";
import { type KnownDeck, newDeck } from "../../deck/known-deck.ts";
import { newDeckKey } from "../../deck/new-key.ts";
import type { Room } from "../../deck/room.ts";
import { standingOf } from "../../deck/standing.ts";
import { useIsKept, useSending } from "../../deck/use-deck.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { deckPageWords } from "./words.ts";

interface Props {
  readonly room: Room;
  readonly known: KnownDeck;
}

/** A deck that the server has no more, or that this link may not change: what is here can become a new one. */
export function Departed({ room, known }: Props) {
  const words = useWords(deckPageWords);
  const standing = standingOf(known, useSending(room, known.key), useIsKept(room));
  if (standing !== "gone" && standing !== "view-only") return null;
  return (
    <section className="card deck-departed" role="alert">
      <p>{standing === "gone" ? words.goneHelp : words.viewing}</p>
      <CopyButton room={room} known={known} label={words.saveAsNew} />
    </section>
  );
}

/** Makes a deck of this browser's own from one that it may only see. */
export function CopyButton({ room, known, label }: Props & { readonly label: string }) {
  const words = useWords(deckPageWords);
  const { there } = useSelection();
  const [, navigate] = useLocation();
  const copy = () => {
    const key = newDeckKey();
    const { title, slides } = known.content;
    room.desk.put(newDeck(key, words.copyTitle(title), slides));
    navigate(there(`/decks/${key}`));
  };
  return (
    <button type="button" className="button" onClick={copy}>
      {label}
    </button>
  );
}
