import { useParams } from "wouter";
import { Skeleton } from "../../components/skeleton.tsx";
import { PrivatePage } from "../../deck/private-page.tsx";
import { type Room, useRoom } from "../../deck/room.ts";
import { useDeck } from "../../deck/use-deck.ts";
import { useMeeting } from "../../deck/use-meeting.ts";
import { Arriving } from "./arriving.tsx";
import { DeckEditor } from "./deck-editor.tsx";
import { DeckViewer } from "./deck-viewer.tsx";
import "./deck-page.css";
import "./slides.css";
import "./conflict.css";

/** A deck by its link: to be edited, or only looked at. */
export function DeckPage() {
  const { key = "" } = useParams<{ key?: string }>();
  const room = useRoom();
  return (
    <>
      <PrivatePage />
      {room === undefined ? <Skeleton /> : <Opened key={key} room={room} deckKey={key} />}
    </>
  );
}

function Opened({ room, deckKey }: { readonly room: Room; readonly deckKey: string }) {
  const known = useDeck(room, deckKey);
  useMeeting(room, deckKey, known !== undefined);
  if (known === undefined) return <Arriving room={room} deckKey={deckKey} />;
  return known.may === "edit" ? (
    <DeckEditor room={room} known={known} />
  ) : (
    <DeckViewer room={room} known={known} />
  );
}
