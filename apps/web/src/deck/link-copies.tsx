import { useState } from "react";
import { copyText } from "../export/clipboard.ts";
import { useWords } from "../i18n/language.tsx";
import { deckLink } from "./deck-address.ts";
import type { KnownDeck } from "./known-deck.ts";
import { linkWords } from "./link-words.ts";

/** The links to a deck that this browser may hand on. */
export function LinkCopies({ known }: { readonly known: KnownDeck }) {
  const words = useWords(linkWords);
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly link?: string }>();
  const { key, may, viewKey } = known;
  const viewing = may === "view" ? key : viewKey;
  const copy = (link: string, said: string) => () =>
    void copyText(link).then(
      () => setOutcome({ said }),
      () => setOutcome({ said: words.refused, link }),
    );
  return (
    <>
      <ul>
        {may === "edit" && (
          <li>
            <button type="button" onClick={copy(deckLink(key), words.editCopied)}>
              {words.copyEdit}
            </button>
          </li>
        )}
        <li>
          {viewing === undefined ? (
            <p className="quiet">{words.noViewYet}</p>
          ) : (
            <button type="button" onClick={copy(deckLink(viewing), words.viewCopied)}>
              {words.copyView}
            </button>
          )}
        </li>
      </ul>
      <div role="status" className="card-menu-status">
        {outcome?.said}
      </div>
      {outcome?.link && (
        <textarea
          readOnly
          rows={3}
          value={outcome.link}
          aria-label={outcome.said}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
