import { useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { linkCodeHref } from "./deck-files.ts";
import { handOutWords } from "./hand-out-words.ts";

/** The deck's link as a code for phones; nothing where the server does not know how it is reached from outside. */
export function LinkCode({ deckKey }: { readonly deckKey: string }) {
  const words = useWords(handOutWords);
  const [isKnown, setKnown] = useState(true);
  if (!isKnown) return null;
  return (
    <figure className="deck-code">
      <img src={linkCodeHref(deckKey)} alt={words.code} onError={() => setKnown(false)} />
      <figcaption>{words.codeHelp}</figcaption>
    </figure>
  );
}
