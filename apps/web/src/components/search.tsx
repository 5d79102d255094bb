import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/language.tsx";
import type * as found from "./search-results.tsx";
import { searchWords } from "./search-words.ts";

type Finder = typeof found;

/** The search: a button, `/` from anywhere, and a dialog whose field is there at once; what finds things comes with the first use. */
export function Search() {
  const words = useWords(searchWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [finder, setFinder] = useState<Finder>();
  const [isFailed, setFailed] = useState(false);
  const open = useCallback(() => {
    setOpen(true);
    setFailed(false);
    dialog.current?.showModal();
    import("./search-results.tsx").then(
      (module) => setFinder(module),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
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
        onKeyDown={(event) => {
          event.stopPropagation(); // no key reaches the page below
          finder?.moveAmongResults(event);
        }}
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
        {isOpen && finder && <finder.SearchResults typed={typed} onChoose={close} />}
        {isOpen && !finder && <p>{isFailed ? words.failed : words.loading}</p>}
      </dialog>
    </>
  );
}
