import { useQuery } from "@tanstack/react-query";
import type { Slide } from "@yiheng/domain";
import { memo, Suspense, useDeferredValue, useRef } from "react";
import { Link } from "wouter";
import { type Gone, useSlideView } from "../../deck/use-slide-view.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { releaseListsQuery } from "../../stage/release-lists.ts";
import { AgedPicture } from "../../deck/aged-picture.tsx";
import { StagePainter } from "../../stage/stage-painter.tsx";
import { hrefTo, viewAt } from "../../views/view-address.ts";
import { useIsNear } from "./use-is-near.ts";
import { deckPageWords } from "./words.ts";

/** What a slide shows: its picture in small, its name as the way to the view, and what of it is gone. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  const words = useWords(deckPageWords);
  const { selection } = useSelection();
  const { name, gone } = useSlideView(slide.view);
  const view = viewAt(slide.view);
  return (
    <div className="slide-view">
      <Picture slide={useDeferredValue(slide)} label={name} />
      <p className="slide-view-name">
        {view ? (
          <Link href={hrefTo(view, selection)} title={words.openView}>
            {name}
          </Link>
        ) : (
          name
        )}
        {slide.layout !== "page" && <span className="quiet"> {words.layouts[slide.layout]}</span>}
      </p>
      {gone && <p className="slide-gone">{sentenceOf(gone, words)}</p>}
    </div>
  );
}

/** Drawn only where it is in sight or nearly so: a deck may have a hundred. */
const Picture = memo(function Picture({ slide, label }: { readonly slide: Slide; readonly label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  const { locale } = useLanguage();
  const lists = useQuery(releaseListsQuery).data;
  return (
    <div ref={frame} className="slide-frame">
      {isNear && lists && (
        <Suspense>
          <StagePainter>
            <AgedPicture slide={slide} lists={lists} locale={locale} label={label} />
          </StagePainter>
        </Suspense>
      )}
    </div>
  );
});

function sentenceOf(gone: Gone, words: (typeof deckPageWords)["zh"]): string {
  switch (gone.what) {
    case "page":
      return words.gone.page;
    case "indicator":
      return words.gone.indicator(gone.id);
    case "hospital":
      return words.gone.hospital(gone.id);
  }
}
