import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { keyIn } from "../../deck/deck-address.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { decksWords } from "./words.ts";

/** Opens a deck from a link that came by another way, such as a message. */
export function OpenByLink() {
  const words = useWords(decksWords);
  const { there } = useSelection();
  const [, navigate] = useLocation();
  const [pasted, setPasted] = useState("");
  const [isWrong, setWrong] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const key = keyIn(pasted);
    setWrong(key === undefined);
    if (key !== undefined) navigate(there(`/decks/${key}`));
  };
  return (
    <form className="card open-by-link" onSubmit={open}>
      <label htmlFor="deck-link">{words.openLabel}</label>
      <input
        id="deck-link"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.openHint}
        value={pasted}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? "deck-link-wrong" : undefined}
        onChange={({ target }) => setPasted(target.value)}
      />
      <button type="submit" className="button">
        {words.open}
      </button>
      {isWrong && (
        <p id="deck-link-wrong" role="alert">
          {words.wrongLink}
        </p>
      )}
    </form>
  );
}
