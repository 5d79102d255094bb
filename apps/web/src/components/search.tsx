import { type ComponentType, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/language.tsx";
import { searchWords } from "./search-words.ts";

type Results = ComponentType<{ readonly typed: string; readonly onChoose: () => void }>;

/** The search: a button, `/` from anywhere, and a dialog whose field is there at once; what finds things comes with the first use. */
export function Search() {
  const words = useWords(searchWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [Found, setFound] = useState<Results>();
  const [isFailed, setFailed] = useState(false);
  const open = useCallback(() => {
    setOpen(true);
    setFailed(false);
    dialog.current?.showModal();
    import("./search-results.tsx").then(
      ({ SearchResults }) => setFound(() => SearchResults),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest("input, select, textarea, dialog")) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="search-button" onClick={open} aria-keyshortcuts="/">
        {words.open} <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog
        ref={dialog}
        className="search"
        aria-label={words.field}
        onKeyDown={moveAmongResults}
        onClick={({ target, currentTarget }) => target === currentTarget && close()}
        onClose={() => {
          setOpen(false);
          setTyped("");
        }}
      >
        <input
          type="text"
          aria-label={words.field}
          placeholder={words.field}
          autoComplete="off"
          maxLength={60}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {isOpen &&
          (Found ? (
            <Found typed={typed} onChoose={close} />
          ) : (
            <p>{isFailed ? words.failed : words.loading}</p>
          ))}
      </dialog>
    </>
  );
}

/** Up and down go through the field and the results; Enter in the field takes the first; no key reaches the page below. */
function moveAmongResults(event: KeyboardEvent<HTMLDialogElement>): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    event.preventDefault();
    stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
  }
  if (event.key === "Enter" && at === 0) stops[1]?.click();
}
