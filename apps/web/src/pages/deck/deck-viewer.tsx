import { deckLimits } from "@yiheng/domain";
import type { KnownDeck } from "../../deck/known-deck.ts";
import type { Room } from "../../deck/room.ts";
import { deckWords } from "../../deck/words.ts";
import { useWords } from "../../i18n/language.tsx";
import { CopyButton, Departed } from "./departed.tsx";
import { HandOut } from "./hand-out.tsx";
import { ShowLinks } from "./show-links.tsx";
import { SlideView } from "./slide-view.tsx";
import { deckPageWords } from "./words.ts";

/** A deck that this link only shows. */
export function DeckViewer({ room, known }: { readonly room: Room; readonly known: KnownDeck }) {
  const words = useWords(deckPageWords);
  const { untitled } = useWords(deckWords);
  const { title, slides } = known.content;
  return (
    <main id="content" className="page deck-page" data-ready="">
      <header className="deck-bar">
        <h1>{title || untitled}</h1>
        <div className="deck-tools">
          <span className="quiet">{words.count(slides.length, deckLimits.slides)}</span>
          <CopyButton room={room} known={known} label={words.ownCopy} />
          <ShowLinks deckKey={known.key} />
          <HandOut known={known} />
        </div>
      </header>
      <p className="quiet section-note">{words.viewing}</p>
      <Departed room={room} known={known} />
      <ol className="slide-list" aria-label={words.slides}>
        {slides.map((slide, at) => (
          <li key={slide.id} className={`slide-row${slide.hidden ? " is-hidden" : ""}`}>
            <span className="slide-number">{at + 1}</span>
            <SlideView slide={slide} />
            <div className="slide-texts">
              <h2>{slide.headline}</h2>
              <p className="slide-note">{slide.note}</p>
              {slide.hidden && <p className="quiet">{words.hiddenMark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}
