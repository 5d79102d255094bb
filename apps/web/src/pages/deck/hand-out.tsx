import { Link } from "wouter";
import { Menu } from "../../components/menu.tsx";
import { showAddress } from "../../deck/deck-address.ts";
import { isUnsent, type KnownDeck } from "../../deck/known-deck.ts";
import { LinkCopies } from "../../deck/link-copies.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { deckFileHref, deckFiles } from "./deck-files.ts";
import { handOutWords } from "./hand-out-words.ts";
import { LinkCode } from "./link-code.tsx";
import { MakingNote } from "./making-note.tsx";
import { useFileMaking } from "./use-file-making.ts";

/** What of a deck can be handed to others: its links, and the files that the server makes of it. */
export function HandOut({ known }: { readonly known: KnownDeck }) {
  const words = useWords(handOutWords);
  return (
    <Menu text={words.handOut}>
      {(_menu, isOpen) => (
        <>
          <LinkCopies known={known} />
          {known.base !== undefined && <Files known={known} />}
          {known.base !== undefined && isOpen && <LinkCode deckKey={known.key} />}
          {isUnsent(known) && <p className="card-menu-status">{words.asSaved}</p>}
        </>
      )}
    </Menu>
  );
}

function Files({ known }: { readonly known: KnownDeck }) {
  const words = useWords(handOutWords);
  const { locale, say } = useLanguage();
  const { making, make } = useFileMaking();
  const isBusy = making?.state === "making";
  return (
    <>
      <ul className="deck-entries">
        {deckFiles.map((file) => (
          <li key={file.label.en}>
            <button
              type="button"
              aria-disabled={isBusy}
              onClick={() => make(deckFileHref(known.key, file, locale))}
            >
              {say(file.label)}
            </button>
          </li>
        ))}
        <li>
          <Link href={showAddress(known.key, "print", locale)}>{words.print}</Link>
        </li>
      </ul>
      <MakingNote making={making} />
    </>
  );
}
