import { isDeckKey } from "@yiheng/domain";
import { useEffect, useState } from "react";
import { useParams } from "wouter";
import { Skeleton } from "../../components/skeleton.tsx";
import { readDeck } from "../../deck/deck-api.ts";
import { openedDeck } from "../../deck/known-deck.ts";
import { PrivatePage } from "../../deck/private-page.tsx";
import { type Room, useRoom } from "../../deck/room.ts";
import { useDeck } from "../../deck/use-deck.ts";
import { useMeeting } from "../../deck/use-meeting.ts";
import { DeckEditor } from "./deck-editor.tsx";
import { DeckViewer } from "./deck-viewer.tsx";
import { NoDeck, type WhyNot } from "./no-deck.tsx";
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

/** A deck that this browser does not know yet: asked of the server, then on the list. */
function Arriving({ room, deckKey }: { readonly room: Room; readonly deckKey: string }) {
  const [why, setWhy] = useState<WhyNot | undefined>(isDeckKey(deckKey) ? undefined : "unknown");
  useEffect(() => {
    if (why !== undefined) return undefined;
    let isLeft = false;
    const arrive = async () => {
      const outcome = await readDeck(deckKey);
      if (isLeft) return;
      if (outcome.state === "kept") room.desk.put(openedDeck(deckKey, outcome.kept));
      else setWhy(outcome.state === "refused" ? reasonOf(outcome.kind) : "unreachable");
    };
    void arrive();
    return () => {
      isLeft = true;
    };
  }, [room, deckKey, why]);
  if (why === undefined) return <Skeleton />;
  return <NoDeck why={why} onRetry={() => setWhy(undefined)} />;
}

function reasonOf(kind: string): WhyNot {
  if (kind === "unknown-deck") return "unknown";
  return kind === "too-many-requests" ? "tooOften" : "refused";
}
