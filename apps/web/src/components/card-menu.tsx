import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import type { CardExport } from "./card-menu-files.ts";
import { cardMenuWords } from "./card-menu-words.ts";

const loadActions = () => import("../export/card-actions.tsx");
const CardActions = lazy(async () => ({ default: (await loadActions()).CardActions }));

/**
 * The one menu of a card. Closed it is three plain links, which work without scripts; what needs the browser's
 * help (clipboard, pictures, citations) comes when it is opened.
 */
export function CardMenu({ card }: { readonly card: CardExport }) {
  const { say } = useLanguage();
  const words = useWords(cardMenuWords);
  const menu = useRef<HTMLDetailsElement>(null);
  const isOpen = useIsOpen(menu);
  useDismissal(menu, isOpen);
  const preload = () => void loadActions().catch(() => undefined);
  return (
    <details ref={menu} className="card-menu">
      <summary aria-label={words.label(say(card.title))} onPointerEnter={preload} onFocus={preload}>
        {words.menu}
      </summary>
      <div className="card-menu-panel">
        {isOpen ? (
          <Suspense fallback={<PlainEntries card={card} />}>
            <CardActions card={card} menu={menu} />
          </Suspense>
        ) : (
          <PlainEntries card={card} />
        )}
      </div>
    </details>
  );
}

/** Where a card is found again, under the release that is served: the only place where this is made. */
export function useCardHref({ place }: CardExport): string {
  const { here } = useSelection();
  const { release } = useSuspenseQuery(sourcesQuery).data;
  return here({ release }) + (place ? `#${place}` : "");
}

function PlainEntries({ card }: { readonly card: CardExport }) {
  const words = useWords(cardMenuWords);
  return (
    <ul>
      <li>
        <a href={useCardHref(card)}>{words.link}</a>
      </li>
      <FileEntries card={card} />
    </ul>
  );
}

/** The entries that are files of the API. */
export function FileEntries({ card }: { readonly card: CardExport }) {
  const words = useWords(cardMenuWords);
  const { locale } = useLanguage();
  return (
    <>
      <li>
        <a href={card.csv} download hrefLang={locale}>
          {words.csv}
        </a>
      </li>
      <li>
        <a href={card.xlsx} download hrefLang={locale}>
          {words.xlsx}
        </a>
      </li>
    </>
  );
}

/** Whether a menu stands open; one that was opened before scripts came counts too. */
function useIsOpen(menu: RefObject<HTMLDetailsElement | null>): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const details = menu.current;
    const onToggle = () => setOpen(details?.open ?? false);
    onToggle();
    details?.addEventListener("toggle", onToggle);
    return () => details?.removeEventListener("toggle", onToggle);
  }, [menu]);
  return isOpen;
}

/** Closes an open menu on Esc, on a press elsewhere, and when the keyboard leaves it; Esc gives the focus back. */
function useDismissal(menu: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = menu.current;
    if (!isOpen || details === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    // In the capture phase, so that a receipt open behind the menu does not take the same Esc.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [menu, isOpen]);
}
