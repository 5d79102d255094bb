import { Menu } from "../../components/menu.tsx";
import { isUnsent, type KnownDeck } from "../../deck/known-deck.ts";
import { LinkCopies } from "../../deck/link-copies.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { deckFileHref, deckFiles } from "./deck-files.ts";
import { handOutWords } from "./hand-out-words.ts";

/** What of a deck can be handed to others: its links, and the files that the server makes of it. */
export function HandOut({ known }: { readonly known: KnownDeck }) {
  const words = useWords(handOutWords);
  const { locale, say } = useLanguage();
  return (
    <Menu text={words.handOut}>
      {() => (
        <>
          <LinkCopies known={known} />
          {known.base !== undefined && (
            <ul className="deck-entries">
              {deckFiles.map((file) => (
                <li key={file.name}>
                  <a href={deckFileHref(known.key, file, locale)} download hrefLang={locale}>
                    {say(file.label)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {isUnsent(known) && <p className="card-menu-status">{words.asSaved}</p>}
        </>
      )}
    </Menu>
  );
}
