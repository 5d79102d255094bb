import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import type { CardExport } from "./card-menu-files.ts";
import { cardMenuWords } from "./card-menu-words.ts";
import { Menu } from "./menu.tsx";

const loadActions = () => import("../export/card-actions.tsx");
const CardActions = lazy(async () => ({ default: (await loadActions()).CardActions }));

/**
 * The one menu of a card. Closed it is three plain links, which work without scripts; what needs the browser's
 * help (clipboard, pictures, citations, decks) comes when it is opened.
 */
export function CardMenu({ card }: { readonly card: CardExport }) {
  const { say } = useLanguage();
  const words = useWords(cardMenuWords);
  return (
    <Menu className="card-menu" label={words.label(say(card.title))} text={words.menu} onNear={preload}>
      {(menu, isOpen) =>
        isOpen ? (
          <Suspense fallback={<PlainEntries card={card} />}>
            <CardActions card={card} menu={menu} />
          </Suspense>
        ) : (
          <PlainEntries card={card} />
        )
      }
    </Menu>
  );
}

const preload = () => void loadActions().catch(() => undefined);

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
