import { cleanLine, cutTo, deckLimits, renameDeck } from "@yiheng/domain";
import { Standing } from "../../deck/deck-standing.tsx";
import type { KnownDeck } from "../../deck/known-deck.ts";
import type { Room } from "../../deck/room.ts";
import { useWords } from "../../i18n/language.tsx";
import { HandOut } from "./hand-out.tsx";
import { ShowLinks } from "./show-links.tsx";
import { TextField } from "./text-field.tsx";
import { deckPageWords } from "./words.ts";

interface BarProps {
  readonly room: Room;
  readonly known: KnownDeck;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Above a deck: its title, how it stands, and what can be done with the whole of it. */
export function DeckBar({ room, known, undo, redo }: BarProps) {
  const words = useWords(deckPageWords);
  const { key, content } = known;
  const history = room.desk.history(key);
  return (
    <header className="deck-bar">
      <h1 className="visually-hidden">{content.title || words.titleLabel}</h1>
      <TextField
        label={words.titleLabel}
        hint={words.titleHint}
        className="is-title"
        value={content.title}
        most={deckLimits.title}
        keep={(typed) => cutTo(deckLimits.title, cleanLine(typed))}
        onChange={(typed) => room.desk.edit(key, (deck) => renameDeck(deck, typed), "title")}
      />
      <div className="deck-tools">
        <p className="deck-state" role="status">
          <Standing room={room} known={known} />
        </p>
        <span className="quiet">{words.count(content.slides.length, deckLimits.slides)}</span>
        <button type="button" className="button" disabled={!history?.past.length} onClick={undo}>
          {words.undo}
        </button>
        <button type="button" className="button" disabled={!history?.future.length} onClick={redo}>
          {words.redo}
        </button>
        <ShowLinks deckKey={key} />
        <HandOut known={known} />
      </div>
    </header>
  );
}
