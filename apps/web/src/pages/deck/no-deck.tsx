import { Link } from "wouter";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { deckPageWords } from "./words.ts";

/** Why a link opens no deck. */
export type WhyNot = "unknown" | "unreachable" | "tooOften" | "refused";

/** A link that opens no deck now, with what may help. */
export function NoDeck({ why, onRetry }: { readonly why: WhyNot; readonly onRetry: () => void }) {
  const words = useWords(deckPageWords);
  const { there } = useSelection();
  return (
    <main id="content" className="page failure" data-ready="">
      <h1>{words[`${why}Title`]}</h1>
      <p>{words[why]}</p>
      <p className="no-deck-ways">
        {why !== "unknown" && (
          <button type="button" className="button" onClick={onRetry}>
            {words.again}
          </button>
        )}
        <Link href={there("/decks")} className="button">
          {words.back}
        </Link>
      </p>
    </main>
  );
}
