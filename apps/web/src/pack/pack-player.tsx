import type { PackContent } from "@yiheng/slides";
import { useEffect } from "react";
import { ChartPainterContext } from "../charts/chart-painter.ts";
import { LanguageProvider } from "../i18n/language.tsx";
import { KeptStage } from "../stage/kept-stage.tsx";
import { AboutFile } from "./about-file.tsx";
import { PackBar } from "./pack-bar.tsx";
import { PackHelp } from "./pack-help.tsx";
import { PackNotes } from "./pack-notes.tsx";
import { PackReceipt } from "./pack-receipt.tsx";
import { isDrawn, type ShownSlide, viewUnderChoice } from "./shown-slides.ts";
import { SlideGrid } from "./slide-grid.tsx";
import { useFrame } from "./use-frame.ts";
import { usePainter } from "./use-painter.ts";
import { usePlaying } from "./use-playing.ts";
import { packWords } from "./words.ts";

interface PackPlayerProps {
  readonly content: PackContent;
  readonly slides: readonly ShownSlide[];
  readonly hash: string | undefined;
}

/** A pack as it is played: the slide as large as the window, everything else beside or over it. */
export function PackPlayer({ content, slides, hash }: PackPlayerProps) {
  const { playing, play } = usePlaying(slides.length, content.locale);
  const { locale, at, over, hasNotes, hospital, period, theme, typed } = playing;
  const words = packWords[locale];
  const [frame, size] = useFrame();
  const shown = slides.map((slide) => ({
    ...slide,
    view: viewUnderChoice(slide.view, { hospital, period }),
  }));
  const slide = shown[at];
  const paint = usePainter(over === "grid" || hasNotes || (slide !== undefined && isDrawn(slide)));
  useEffect(() => {
    const root = document.documentElement;
    root.lang = locale === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = theme;
  }, [locale, theme]);
  if (slide === undefined) return <p className="pack-word">{words.empty}</p>;
  const place = { number: at + 1, of: slides.length };
  const close = () => play({ ...playing, over: undefined });
  return (
    <ChartPainterContext value={paint}>
      <LanguageProvider locale={locale}>
        <div className={`pack${hasNotes ? " has-notes" : ""}`}>
          <main className="pack-slide" ref={frame}>
            {size && (
              <KeptStage
                key={slide.id}
                slide={slide}
                lists={slide.lists}
                locale={locale}
                size={size}
                kept={slide.kept}
                place={place}
                onOpen={(opens) => play({ ...playing, over: { opens } })}
              />
            )}
          </main>
          {hasNotes && <PackNotes slide={slide} next={shown[at + 1]} locale={locale} />}
          <PackBar content={content} slide={slide} playing={playing} play={play} />
        </div>
        {over === "grid" && (
          <SlideGrid
            slides={shown}
            at={at}
            locale={locale}
            onPick={(at) => play({ ...playing, at, over: undefined })}
          />
        )}
        {over === "about" && <AboutFile content={content} hash={hash} onClose={close} />}
        {over === "help" && <PackHelp onClose={close} />}
        {typeof over === "object" && (
          <PackReceipt
            opens={over.opens}
            lists={slide.lists}
            paragraphs={content.paragraphs}
            onClose={close}
          />
        )}
        {over === "black" && (
          <button type="button" className="pack-black" onClick={close}>
            <span className="visually-hidden">{words.black}</span>
          </button>
        )}
        {typed !== "" && (
          <output className="pack-typed" aria-live="polite">
            {typed}
          </output>
        )}
      </LanguageProvider>
    </ChartPainterContext>
  );
}
