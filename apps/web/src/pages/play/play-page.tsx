import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { KnownDeck } from "../../deck/known-deck.ts";
import { DeckInRoom } from "../../deck/deck-in-room.tsx";
import type { Room } from "../../deck/room.ts";
import { useDeck } from "../../deck/use-deck.ts";
import { useWords } from "../../i18n/language.tsx";
import { newerReleaseLists } from "../../stage/newer-release-lists.ts";
import { releaseListsQuery } from "../../stage/release-lists.ts";
import { StagePainter } from "../../stage/stage-painter.tsx";
import { Arriving } from "../deck/arriving.tsx";
import { Player } from "./player.tsx";
import { dwellIn, formatPlaying, parsePlaying } from "./playing-address.ts";
import type { Playing } from "./playing.ts";
import { Presenter } from "./presenter.tsx";
import { openPresenter } from "./open-presenter.ts";
import { usePassages } from "./use-passages.ts";
import { playWords } from "./words.ts";
import "./play.css";

/** A deck played by its link: on the whole screen, or for the speaker alone in a window beside. */
export function PlayPage() {
  return (
    <DeckInRoom waiting={<Waiting />}>
      {(room, deckKey) => <Opened room={room} deckKey={deckKey} />}
    </DeckInRoom>
  );
}

function Waiting() {
  const words = useWords(playWords);
  return <p className="play-waiting">{words.waiting}…</p>;
}

function Opened({ room, deckKey }: { readonly room: Room; readonly deckKey: string }) {
  const known = useDeck(room, deckKey);
  useEffect(() => {
    // What another saved since this browser looked last is shown too; without the server, what is known here is.
    void room.sender.meet(deckKey);
  }, [room, deckKey]);
  if (known === undefined) return <Arriving room={room} deckKey={deckKey} />;
  return (
    <StagePainter>
      <Show room={room} known={known} />
    </StagePainter>
  );
}

function Show({ room, known: { key, content } }: { readonly room: Room; readonly known: KnownDeck }) {
  const first = useSuspenseQuery(releaseListsQuery).data;
  const [lists, setLists] = useState(first);
  const [, navigate] = useLocation();
  const [search] = useState(() => location.search);
  const [start] = useState(() => parsePlaying(search));
  const passageOf = usePassages(lists.documents);
  useEffect(() => {
    document.title = content.title || playWords[start.locale].untitled;
  }, [content.title, start.locale]);
  const props = { deck: content, lists, start, show: key };
  if (new URLSearchParams(search).has("presenter")) return <Presenter {...props} />;
  const takeInNews = async () => {
    void room.sender.meet(key);
    const newer = await newerReleaseLists(lists.release);
    if (newer !== undefined) setLists(newer);
  };
  return (
    <Player
      {...props}
      passageOf={passageOf}
      dwell={dwellIn(search)}
      onPlaying={remember}
      onLeave={() => navigate(`/decks/${key}${start.locale === "en" ? "?lang=en" : ""}`)}
      onPresenter={() => openPresenter(key)}
      onRound={() => void takeInNews()}
    />
  );
}

/** Keeps how the deck is played in the address, so that a reload goes on where it was. */
function remember(playing: Playing): void {
  const search = formatPlaying(playing, location.search);
  history.replaceState(history.state, "", location.pathname + search);
}
