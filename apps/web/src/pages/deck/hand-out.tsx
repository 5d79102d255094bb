import { Menu } from "../../components/menu.tsx";
import type { KnownDeck } from "../../deck/known-deck.ts";
import { LinkCopies } from "../../deck/link-copies.tsx";
import { useWords } from "../../i18n/language.tsx";
import { deckPageWords } from "./words.ts";

/** What of a deck can be handed to others: its links. */
export function HandOut({ known }: { readonly known: KnownDeck }) {
  const words = useWords(deckPageWords);
  return <Menu text={words.links}>{() => <LinkCopies known={known} />}</Menu>;
}
