import { Link } from "wouter";
import { showAddress } from "../../deck/deck-address.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { deckPageWords } from "./words.ts";

/** From a deck to where it is shown: on the whole screen, on paper. */
export function ShowLinks({ deckKey }: { readonly deckKey: string }) {
  const words = useWords(deckPageWords);
  const { locale } = useLanguage();
  return (
    <>
      <Link href={showAddress(deckKey, "play", locale)} className="button is-main">
        {words.play}
      </Link>
      <Link href={showAddress(deckKey, "print", locale)} className="button">
        {words.print}
      </Link>
    </>
  );
}
