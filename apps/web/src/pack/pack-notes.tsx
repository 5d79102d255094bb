import type { Locale } from "@yiheng/domain";
import { StagePicture } from "../stage/stage-picture.tsx";
import type { ShownSlide } from "./shown-slides.ts";
import { packWords } from "./words.ts";

interface PackNotesProps {
  readonly slide: ShownSlide;
  readonly next: ShownSlide | undefined;
  readonly locale: Locale;
}

/** What the presenter says to the slide, and what comes after it. */
export function PackNotes({ slide, next, locale }: PackNotesProps) {
  const words = packWords[locale];
  return (
    <aside className="pack-notes" aria-label={words.notes}>
      <h2>{words.notes}</h2>
      <p className="pack-note">{slide.note.trim() === "" ? words.noNote : slide.note}</p>
      <h2>{next ? words.next : words.last}</h2>
      {next && (
        <StagePicture slide={next} lists={next.lists} locale={locale} label={next.headline || words.next} />
      )}
    </aside>
  );
}
