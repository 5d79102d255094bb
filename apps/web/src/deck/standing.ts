import { deckLimits } from "@yiheng/domain";
import { conflictIn, isUnsent, type KnownDeck } from "./known-deck.ts";
import type { Sending } from "./sender.ts";

/** How a deck stands, in one word; each has its sentence. */
export const standings = [
  "saved",
  "saving",
  /** Kept here; the server cannot be reached. */
  "waiting",
  /** Kept nowhere but in this page. */
  "unkept",
  "conflict",
  "too-many",
  "viewing",
  "gone",
  "view-only",
  "full",
  "locked",
  "read-only",
  "unusable",
  "too-often",
  "refused",
] as const;
export type DeckStanding = (typeof standings)[number];

const byKind: Readonly<Record<string, DeckStanding>> = {
  "unknown-deck": "gone",
  "view-only": "view-only",
  "workspace-full": "full",
  "workspace-locked": "locked",
  "workspace-read-only": "read-only",
  "workspace-unusable": "unusable",
  "too-many-requests": "too-often",
};

/** How a deck stands between this browser and the server. */
export function standingOf(known: KnownDeck, sending: Sending, isKept: boolean): DeckStanding {
  if (conflictIn(known) !== undefined) return "conflict";
  if (known.content.slides.length > deckLimits.slides) return "too-many";
  const refused = sending.state === "refused" ? (byKind[sending.kind] ?? "refused") : undefined;
  // A deck that the server does not know any more is worth saying, even where nothing is to be sent.
  if (refused === "gone") return refused;
  if (known.may === "view") return "viewing";
  if (!isUnsent(known)) return "saved";
  if (refused !== undefined) return refused;
  if (sending.state === "unreachable") return isKept ? "waiting" : "unkept";
  return "saving";
}
