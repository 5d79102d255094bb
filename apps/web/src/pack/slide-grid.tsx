import type { Locale } from "@yiheng/domain";
import { contentOf } from "@yiheng/slides";
import { useEffect, useRef } from "react";
import { StagePicture } from "../stage/stage-picture.tsx";
import type { ShownSlide } from "./shown-slides.ts";
import { packWords } from "./words.ts";

interface SlideGridProps {
  readonly slides: readonly ShownSlide[];
  readonly at: number;
  readonly locale: Locale;
  readonly onPick: (at: number) => void;
}

/** All slides in small, to go to one of them. */
export function SlideGrid({ slides, at, locale, onPick }: SlideGridProps) {
  const words = packWords[locale];
  const present = useRef<HTMLButtonElement>(null);
  useEffect(() => present.current?.focus(), []);
  return (
    <nav className="pack-grid" aria-label={words.grid}>
      {slides.map((slide, index) => {
        const name = slide.headline || contentOf(slide, slide.lists, locale).title;
        const label = `${index + 1}. ${name}`;
        return (
          <button
            key={slide.id}
            ref={index === at ? present : undefined}
            type="button"
            aria-current={index === at ? "true" : undefined}
            onClick={() => onPick(index)}
          >
            <StagePicture slide={slide} lists={slide.lists} locale={locale} label={label} />
            <span>{label}</span>
          </button>
        );
      })}
    </nav>
  );
}
