import { useWords } from "../i18n/language.tsx";
import { formatMoment } from "../offline/moment.ts";
import type { KnownDeck } from "./known-deck.ts";
import type { Room } from "./room.ts";
import { type DeckStanding, standingOf } from "./standing.ts";
import { useIsKept, useSending } from "./use-deck.ts";
import { deckWords } from "./words.ts";
import "../styles/link-button.css";
import "./deck-standing.css";

/** What trying again at once may mend. */
const isRetried: readonly DeckStanding[] = [
  "waiting",
  "unkept",
  "full",
  "locked",
  "read-only",
  "unusable",
  "refused",
];

/** How a deck stands, always said: whether it is saved, and if not, where it is and what to do. */
export function Standing({ room, known }: { readonly room: Room; readonly known: KnownDeck }) {
  const words = useWords(deckWords);
  const standing = standingOf(known, useSending(room, known.key), useIsKept(room));
  const savedAt = standing === "saved" && known.base ? ` ${formatMoment(known.base.savedAt)}` : "";
  return (
    <span className={`deck-standing is-${toneOf(standing)}`} data-standing={standing}>
      {words.standing[standing]}
      {savedAt}
      {isRetried.includes(standing) && (
        <>
          {" "}
          <button type="button" className="link-button" onClick={() => void room.sender.meet(known.key)}>
            {words.retry}
          </button>
        </>
      )}
    </span>
  );
}

function toneOf(standing: DeckStanding): "calm" | "care" | "trouble" {
  if (standing === "saved" || standing === "saving" || standing === "viewing") return "calm";
  return standing === "waiting" || standing === "locked" || standing === "too-often" ? "care" : "trouble";
}
