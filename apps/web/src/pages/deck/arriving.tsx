import { isDeckKey } from "@yiheng/domain";
import { useEffect, useState } from "react";
import { Skeleton } from "../../components/skeleton.tsx";
import { readDeck } from "../../deck/deck-api.ts";
import { openedDeck } from "../../deck/known-deck.ts";
import type { Room } from "../../deck/room.ts";
import { NoDeck, type WhyNot } from "./no-deck.tsx";

/** A deck that this browser does not know yet: asked of the server, then on the list. */
export function Arriving({ room, deckKey }: { readonly room: Room; readonly deckKey: string }) {
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
