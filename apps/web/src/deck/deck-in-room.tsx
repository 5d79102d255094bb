import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { useParams } from "wouter";
import { FailureBoundary } from "../components/failure.tsx";
import { useLanguage } from "../i18n/language.tsx";
import { PrivatePage } from "./private-page.tsx";
import { type Room, useRoom } from "./room.ts";

interface DeckInRoomProps {
  /** What is seen until the room and all that the children ask for are here. */
  readonly waiting: ReactNode;
  readonly children: (room: Room, deckKey: string) => ReactNode;
}

/** A page of its own about the deck whose key stands in its address, kept from other pages. */
export function DeckInRoom({ waiting, children }: DeckInRoomProps) {
  const { key = "" } = useParams<{ key?: string }>();
  const { messages } = useLanguage();
  const room = useRoom();
  return (
    <>
      <PrivatePage />
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <FailureBoundary messages={messages} onRetry={reset}>
            <Suspense fallback={waiting}>{room === undefined ? waiting : children(room, key)}</Suspense>
          </FailureBoundary>
        )}
      </QueryErrorResetBoundary>
    </>
  );
}
