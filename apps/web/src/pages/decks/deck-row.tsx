import { useState } from "react";
import { Link } from "wouter";
import { Menu } from "../../components/menu.tsx";
import { Standing } from "../../deck/deck-standing.tsx";
import { isUnsent, type KnownDeck, newDeck } from "../../deck/known-deck.ts";
import { LinkCopies } from "../../deck/link-copies.tsx";
import { newDeckKey } from "../../deck/new-key.ts";
import { removeForAll } from "../../deck/remove-deck.ts";
import type { Room } from "../../deck/room.ts";
import { deckWords } from "../../deck/words.ts";
import { useWords } from "../../i18n/language.tsx";
import { formatMoment } from "../../offline/moment.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { decksWords } from "./words.ts";

interface RowProps {
  readonly room: Room;
  readonly known: KnownDeck;
  readonly onSaid: (sentence: string) => void;
}

/** A deck in the list, with what can be done with it as a whole. */
export function DeckRow({ room, known, onSaid }: RowProps) {
  const words = useWords(decksWords);
  const { untitled } = useWords(deckWords);
  const { there } = useSelection();
  const [asked, ask] = useState<Asked>();
  const { key, content, may, usedAt } = known;
  const title = content.title || untitled;
  const duplicate = () => {
    const copy = words.copyTitle(title);
    room.desk.put(newDeck(newDeckKey(), copy, content.slides));
    onSaid(words.duplicated(copy));
  };
  return (
    <li className="deck-row">
      <div className="deck-row-head">
        <Link href={there(`/decks/${key}`)} className="deck-row-title">
          {title}
        </Link>
        <Menu label={words.more(title)} text={words.moreText}>
          {() => (
            <>
              <LinkCopies known={known} />
              <ul className="deck-entries">
                <Entry label={words.duplicate} onClick={duplicate} />
                <Entry label={words.forget} onClick={() => ask("forget")} />
                {may === "edit" && <Entry label={words.remove} onClick={() => ask("remove")} />}
              </ul>
            </>
          )}
        </Menu>
      </div>
      <p className="deck-row-facts">
        <span className="part">{words.slides(content.slides.length)}</span>
        <span className="part">{words.may[may]}</span>
        <span className="part">{words.used(formatMoment(usedAt))}</span>
        {may === "edit" && <Standing room={room} known={known} />}
      </p>
      {asked && <Question {...{ asked, room, known, title, onSaid }} onDone={() => ask(undefined)} />}
    </li>
  );
}

type Asked = "forget" | "remove";

function Entry({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {label}
      </button>
    </li>
  );
}

/** Asks back before a deck goes, and says what came of it. */
function Question(
  props: RowProps & { readonly asked: Asked; readonly title: string; readonly onDone: () => void },
) {
  const { asked, room, known, title, onSaid, onDone } = props;
  const words = useWords(decksWords);
  const sentences = {
    forget: isUnsent(known) ? words.askForgetUnsent(title) : words.askForget(title),
    remove: words.askRemove(title),
  };
  const go = async () => {
    onDone();
    if (asked === "forget") {
      room.desk.forget(known.key);
      onSaid(words.forgotten(title));
      return;
    }
    const removal = await removeForAll(room, known.key);
    onSaid(removal === "removed" ? words.removed(title) : words.notRemoved[removal]);
  };
  return (
    <div className="deck-question" role="alertdialog" aria-label={sentences[asked]}>
      <p>{sentences[asked]}</p>
      <button type="button" className="button" onClick={() => void go()}>
        {words.yes}
      </button>
      <button type="button" className="button" ref={(button) => button?.focus()} onClick={onDone}>
        {words.no}
      </button>
    </div>
  );
}
