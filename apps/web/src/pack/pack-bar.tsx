import { parseSelection, themes } from "@yiheng/address";
import { chosenHospitals, periodRules } from "@yiheng/domain";
import type { PackContent } from "@yiheng/slides";
import { HospitalName } from "../components/hospital-name.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { type Playing, toggled, within } from "./playing.ts";
import type { ShownSlide } from "./shown-slides.ts";
import { toggleFullScreen } from "./use-playing.ts";
import { packWords } from "./words.ts";

interface PackBarProps {
  readonly content: PackContent;
  readonly slide: ShownSlide;
  readonly playing: Playing;
  readonly play: (next: Playing) => void;
}

/** What can be changed while presenting: the slide, the hospitals, the period, the language and what lies over it. */
export function PackBar({ content, slide, playing, play }: PackBarProps) {
  const words = useWords(packWords);
  const { at, theme, locale, hasNotes, over } = playing;
  const of = content.slides.length;
  const go = (place: number) => play({ ...playing, at: within(place, of), over: undefined });
  return (
    <footer className="pack-bar" aria-label={words.controls}>
      <span className="pack-place">
        <button type="button" onClick={() => go(at - 1)} disabled={at === 0} aria-label={words.before}>
          ‹
        </button>
        <output aria-live="polite">{words.placeOf(at + 1, of)}</output>
        <button type="button" onClick={() => go(at + 1)} disabled={at === of - 1} aria-label={words.after}>
          ›
        </button>
      </span>
      <Choices content={content} slide={slide} playing={playing} play={play} />
      <span className="pack-tools">
        <button type="button" aria-pressed={over === "grid"} onClick={() => play(toggled(playing, "grid"))}>
          {words.grid}
        </button>
        <button
          type="button"
          aria-pressed={hasNotes}
          onClick={() => play({ ...playing, hasNotes: !hasNotes })}
        >
          {words.notes}
        </button>
        <button
          type="button"
          lang={locale === "zh" ? "en" : "zh"}
          onClick={() => play({ ...playing, locale: locale === "zh" ? "en" : "zh" })}
        >
          {words.language}
        </button>
        <button
          type="button"
          onClick={() =>
            play({ ...playing, theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto" })
          }
        >
          {words.theme[theme]}
        </button>
        <button type="button" onClick={toggleFullScreen}>
          {words.fullScreen}
        </button>
        <button type="button" aria-pressed={over === "help"} onClick={() => play(toggled(playing, "help"))}>
          {words.help}
        </button>
        <button type="button" aria-pressed={over === "about"} onClick={() => play(toggled(playing, "about"))}>
          {words.about}
        </button>
      </span>
    </footer>
  );
}

function Choices({ content, slide, playing, play }: PackBarProps) {
  const { messages, say } = useLanguage();
  const words = useWords(packWords);
  const { hospitals } = content.lists;
  const made = parseSelection(slide.view.split("?", 2)[1] ?? "");
  const chosen = chosenHospitals(hospitals, made.hospital);
  const isChanged = playing.hospital !== undefined || playing.period !== undefined;
  return (
    <span className="pack-choices">
      <span role="group" aria-label={words.hospitals}>
        {hospitals.map((hospital, seat) => {
          const isChosen = chosen.includes(hospital);
          const next = hospitals.filter((one) => (one === hospital ? !isChosen : chosen.includes(one)));
          const wording = isChosen ? words.remove : words.add;
          return (
            <button
              key={hospital.id}
              type="button"
              aria-pressed={isChosen}
              title={wording(say(hospital.name))}
              onClick={() => play({ ...playing, hospital: next.map(({ id }) => id) })}
            >
              <HospitalName hospital={hospital} seat={seat} />
            </button>
          );
        })}
      </span>
      <span role="group" aria-label={words.period}>
        {[...periodRules].reverse().map((period) => (
          <button
            key={period}
            type="button"
            aria-pressed={made.period === period}
            onClick={() => play({ ...playing, period })}
          >
            {messages.periodRule[period]}
          </button>
        ))}
      </span>
      {isChanged && (
        <button
          type="button"
          className="pack-as-made"
          onClick={() => play({ ...playing, hospital: undefined, period: undefined })}
        >
          {words.asMade}
        </button>
      )}
    </span>
  );
}
