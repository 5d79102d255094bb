import { useState } from "react";
import { useLocation } from "wouter";
import { Skeleton } from "../../components/skeleton.tsx";
import { newDeck } from "../../deck/known-deck.ts";
import { newDeckKey } from "../../deck/new-key.ts";
import { PrivatePage } from "../../deck/private-page.tsx";
import { type Room, useRoom } from "../../deck/room.ts";
import { useDecks, useIsKept } from "../../deck/use-deck.ts";
import { deckWords } from "../../deck/words.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { DeckRow } from "./deck-row.tsx";
import { OpenByLink } from "./open-by-link.tsx";
import { decksWords } from "./words.ts";
import "./decks-page.css";

/** The decks that this browser knows. */
export function DecksPage() {
  const room = useRoom();
  return (
    <>
      <PrivatePage />
      {room === undefined ? <Skeleton /> : <Decks room={room} />}
    </>
  );
}

function Decks({ room }: { readonly room: Room }) {
  const words = useWords(decksWords);
  const { newTitle } = useWords(deckWords);
  const { there } = useSelection();
  const [, navigate] = useLocation();
  const [said, say] = useState("");
  const decks = useDecks(room);
  const isKept = useIsKept(room);
  const make = () => {
    const key = newDeckKey();
    room.desk.put(newDeck(key, newTitle(new Date())));
    navigate(there(`/decks/${key}`));
  };
  return (
    <main id="content" className="page decks-page" data-ready="">
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </div>
        <button type="button" className="button is-main" onClick={make}>
          {words.make}
        </button>
      </div>
      {!isKept && <p className="deck-warning">{words.unkept}</p>}
      <p role="status" className="deck-said">
        {said}
      </p>
      {decks.length === 0 ? (
        <p className="card empty">{words.none}</p>
      ) : (
        <ul className="card deck-list" aria-label={words.list}>
          {decks.map((known) => (
            <DeckRow key={known.key} room={room} known={known} onSaid={say} />
          ))}
        </ul>
      )}
      <OpenByLink />
      <section className="card" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.keysTitle}</h2>
        <ul className="deck-keys">
          {words.keys.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
