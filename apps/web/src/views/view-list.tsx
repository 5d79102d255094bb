import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Link } from "wouter";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { isPinned, type Pin, withName, withoutRecent, withPinTurned } from "./kept-views.ts";
import { changeViews, isRemembered, useKeptViews } from "./use-kept-views.ts";
import { useViewNames } from "./use-view-names.ts";
import { addressOf, hrefTo, viewAt } from "./view-address.ts";
import type { View } from "./view-name.ts";
import { viewWords } from "./words.ts";
import "../styles/link-button.css";
import "./view-list.css";

/** The views that the reader pinned or saw lately: what the search shows before anything is typed. */
export function ViewList({ onChoose }: { readonly onChoose: () => void }) {
  const words = useWords(viewWords);
  const views = useKeptViews();
  const { path, selection } = useSelection();
  const here = addressOf({ path, selection });
  const recent = views.recent
    .filter((address) => address !== here && !isPinned(views, address))
    .flatMap((address) => viewAt(address) ?? []);
  return (
    <div className="view-list">
      {here && (
        <button
          type="button"
          className="button"
          onClick={() => changeViews((now) => withPinTurned(now, here))}
        >
          {isPinned(views, here) ? words.unpin : words.pin} <kbd aria-hidden="true">b</kbd>
        </button>
      )}
      {views.pinned.length > 0 && (
        <section aria-labelledby="pinned-title">
          <h2 id="pinned-title">{words.pinned}</h2>
          <ul>
            {views.pinned.map((pin) => (
              <PinnedView key={pin.address} pin={pin} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
      {recent.length > 0 && (
        <section aria-labelledby="recent-title">
          <div className="view-list-head">
            <h2 id="recent-title">{words.recent}</h2>
            <button type="button" className="link-button" onClick={() => changeViews(withoutRecent)}>
              {words.clear}
            </button>
          </div>
          <ul>
            {recent.map((view) => (
              <li key={hrefTo(view, selection)}>
                <ViewLink view={view} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{isRemembered() ? words.onlyHere : words.notStored}</p>
    </div>
  );
}

/** The way to a view under its name, or under the one the reader gave it. */
function ViewLink(props: { readonly view: View; readonly name?: string; readonly onChoose: () => void }) {
  const { selection } = useSelection();
  const nameOf = useViewNames();
  return (
    <Link href={hrefTo(props.view, selection)} className="search-result" onClick={props.onChoose}>
      {props.name ?? nameOf(props.view)}
    </Link>
  );
}

function PinnedView({ pin, onChoose }: { readonly pin: Pin; readonly onChoose: () => void }) {
  const words = useWords(viewWords);
  const nameOf = useViewNames();
  const [isRenaming, setRenaming] = useState(false);
  const view = viewAt(pin.address);
  const name = pin.name ?? (view && nameOf(view)) ?? pin.address;
  return (
    <li className="pinned-view">
      {isRenaming ? (
        <RenameForm pin={pin} onDone={() => setRenaming(false)} />
      ) : (
        <>
          {view ? (
            <ViewLink view={view} name={name} onChoose={onChoose} />
          ) : (
            <span className="search-result quiet">
              {name} {words.gone}
            </span>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={words.rename(name)}
            onClick={() => setRenaming(true)}
          >
            ✎
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.remove(name)}
            onClick={() => changeViews((now) => withPinTurned(now, pin.address))}
          >
            ✕
          </button>
        </>
      )}
    </li>
  );
}

function RenameForm({ pin, onDone }: { readonly pin: Pin; readonly onDone: () => void }) {
  const words = useWords(viewWords);
  const [name, setName] = useState(pin.name ?? "");
  const save = (event: FormEvent) => {
    event.preventDefault();
    changeViews((now) => withName(now, pin.address, name));
    onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // the dialog stays
    onDone();
  };
  return (
    <form className="rename" onSubmit={save} onKeyDown={leave}>
      <input
        ref={(field) => field?.focus()}
        type="text"
        aria-label={words.renaming}
        placeholder={words.renaming}
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button">
        {words.save}
      </button>
    </form>
  );
}
