import { isFull, lengthOf } from "@yiheng/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { type Added, addTo, addToNew, takeBack } from "./add-slide.ts";
import type { KnownDeck } from "./known-deck.ts";
import { type Room, useRoom } from "./room.ts";
import type { Shown } from "./slide-of-card.ts";
import { useDecks } from "./use-deck.ts";
import { deckWords } from "./words.ts";
import "./add-entries.css";

/** The decks that a view or a card can be added to: the one used last, a new one, any other. */
export function AddEntries({ shown }: { readonly shown: Shown }) {
  const room = useRoom();
  return room === undefined ? <ul aria-busy="true" /> : <Entries room={room} shown={shown} />;
}

function Entries({ room, shown }: { readonly room: Room; readonly shown: Shown }) {
  const words = useWords(deckWords);
  const { there } = useSelection();
  const [said, say] = useState<{ readonly sentence: string; readonly added?: Added }>();
  const [last, ...others] = useDecks(room).filter(({ may }) => may === "edit");
  const titleOf = ({ content }: KnownDeck) => shorten(content.title) || words.untitled;
  const confirm = (added: Added | undefined, title: string) => {
    const slides = added && room.desk.deck(added.key)?.content.slides.length;
    say(added ? { sentence: words.added(title, slides ?? 1), added } : { sentence: words.full(title) });
  };
  const entry = (label: string, add: () => void) => (
    <li key={label}>
      <button type="button" onClick={add}>
        {label}
      </button>
    </li>
  );
  const into = (known: KnownDeck) =>
    isFull(known.content)
      ? say({ sentence: words.full(titleOf(known)) })
      : confirm(addTo(room, known.key, shown), titleOf(known));
  const intoNew = () => {
    const title = words.newTitle(new Date());
    confirm(addToNew(room, title, shown), title);
  };
  const undo = (added: Added) => {
    say({ sentence: words.undone });
    void takeBack(room, added);
  };
  return (
    <>
      <ul>
        {last && entry(words.addTo(titleOf(last)), () => into(last))}
        {entry(words.addToNew, intoNew)}
        {others.length > 0 && (
          <li>
            <details className="add-others">
              <summary>{words.others}</summary>
              <ul>
                {others.map((known) => (
                  <li key={known.key}>
                    <button type="button" onClick={() => into(known)}>
                      {titleOf(known)}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
      <div role="status" className="card-menu-status">
        {said?.sentence}
      </div>
      {said?.added && <After added={said.added} href={there(`/decks/${said.added.key}`)} onUndo={undo} />}
    </>
  );
}

/** What can be done after adding. */
function After(props: {
  readonly added: Added;
  readonly href: string;
  readonly onUndo: (added: Added) => void;
}) {
  const words = useWords(deckWords);
  return (
    <div className="add-after">
      <button type="button" onClick={() => props.onUndo(props.added)}>
        {words.undo}
      </button>
      <Link href={props.href}>{words.open}</Link>
    </div>
  );
}

const longestTitle = 24;

/** A title short enough for a menu; the whole of it stands in the deck. */
function shorten(title: string): string {
  return lengthOf(title) <= longestTitle ? title : `${Array.from(title).slice(0, longestTitle).join("")}…`;
}
