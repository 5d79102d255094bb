import { useSuspenseQuery } from "@tanstack/react-query";
import { shownSlides } from "@yiheng/domain";
import { useLayoutEffect } from "react";
import { Link, useSearch } from "wouter";
import { Skeleton } from "../../components/skeleton.tsx";
import { AgedStage } from "../../deck/aged-stage.tsx";
import type { KnownDeck } from "../../deck/known-deck.ts";
import { DeckInRoom } from "../../deck/deck-in-room.tsx";
import type { Room } from "../../deck/room.ts";
import { useDeck } from "../../deck/use-deck.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { releaseListsQuery } from "../../stage/release-lists.ts";
import { StagePainter } from "../../stage/stage-painter.tsx";
import { Arriving } from "../deck/arriving.tsx";
import { isPaper, papers, type Paper } from "./papers.ts";
import { playWords } from "./words.ts";
import "./print-page.css";

/** All slides of a deck, one a page, as the browser prints them. */
export function PrintPage() {
  return (
    <DeckInRoom waiting={<Skeleton />}>
      {(room, deckKey) => <Opened room={room} deckKey={deckKey} />}
    </DeckInRoom>
  );
}

function Opened({ room, deckKey }: { readonly room: Room; readonly deckKey: string }) {
  const known = useDeck(room, deckKey);
  if (known === undefined) return <Arriving room={room} deckKey={deckKey} />;
  return (
    <StagePainter>
      <Pages known={known} />
    </StagePainter>
  );
}

function Pages({ known: { key, content } }: { readonly known: KnownDeck }) {
  const { locale } = useLanguage();
  const lists = useSuspenseQuery(releaseListsQuery).data;
  const query = new URLSearchParams(useSearch());
  const asked = query.get("paper") ?? "";
  const paper: Paper = isPaper(asked) ? asked : "wide";
  const { size, page } = papers[paper];
  const slides = shownSlides(content);
  const words = playWords[locale];
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = "light";
    document.title = content.title || words.untitled;
  }, [locale, content.title, words]);
  return (
    <main id="content" className="print-pages" data-ready="">
      <style>{`@page { size: ${page}; margin: 0 }`}</style>
      <PrintBar deckKey={key} paper={paper} />
      {slides.length === 0 && <p>{words.empty}</p>}
      {slides.map((slide, at) => (
        <section key={slide.id} className="print-slide" aria-label={words.slide(at + 1, slides.length)}>
          <AgedStage
            slide={slide}
            lists={lists}
            locale={locale}
            size={size}
            place={{ number: at + 1, of: slides.length }}
          />
        </section>
      ))}
    </main>
  );
}

function PrintBar({ deckKey, paper }: { readonly deckKey: string; readonly paper: Paper }) {
  const { locale } = useLanguage();
  const { print } = playWords[locale];
  const here = (chosen: Paper) =>
    `/decks/${deckKey}/print?paper=${chosen}${locale === "en" ? "&lang=en" : ""}`;
  return (
    <nav className="print-bar" aria-label={print.title}>
      <Link href={`/decks/${deckKey}${locale === "en" ? "?lang=en" : ""}`}>{print.back}</Link>
      <div className="choice-bar" role="group" aria-label={print.paper}>
        {(["wide", "a4"] as const).map((one) => (
          <Link
            key={one}
            href={here(one)}
            replace
            className="choice"
            aria-current={one === paper ? "true" : undefined}
          >
            {print[one]}
          </Link>
        ))}
      </div>
      <button type="button" className="button" onClick={() => window.print()}>
        {print.now}
      </button>
      <p className="quiet">{print.hint}</p>
    </nav>
  );
}
