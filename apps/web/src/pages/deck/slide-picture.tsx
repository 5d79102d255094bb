import type { Slide } from "@yiheng/domain";
import { Link } from "wouter";
import { type Gone, useSlideView } from "../../deck/use-slide-view.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { hrefTo, viewAt } from "../../views/view-address.ts";
import { deckPageWords } from "./words.ts";

/** What a slide shows, as the way to it. */
export function SlidePicture({ slide }: { readonly slide: Slide }) {
  const words = useWords(deckPageWords);
  const { selection } = useSelection();
  const { name, gone } = useSlideView(slide.view);
  const view = viewAt(slide.view);
  const [page = "", ...rest] = name.split(" · ");
  const body = (
    <>
      <span className="slide-picture-page">{page}</span>
      <span className="slide-picture-name">{rest.join(" · ")}</span>
      {slide.layout !== "page" && <span className="quiet">{words.layouts[slide.layout]}</span>}
    </>
  );
  return (
    <div className="slide-picture">
      {view ? (
        <Link href={hrefTo(view, selection)} title={words.openView}>
          {body}
        </Link>
      ) : (
        body
      )}
      {gone && <p className="slide-gone">{sentenceOf(gone, words)}</p>}
    </div>
  );
}

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
