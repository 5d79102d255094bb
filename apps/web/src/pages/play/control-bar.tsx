import { periodRules, type Slide } from "@yiheng/domain";
import { type ReleaseLists, slideWords } from "@yiheng/slides";
import type { Dispatch, ReactNode } from "react";
import { StageHospital } from "../../stage/stage-hospital.tsx";
import { Icon } from "./icon.tsx";
import { choiceIn, liveView, withToggled } from "./live-view.ts";
import type { Act, Playing } from "./playing.ts";
import type { Deed } from "./playing-keys.ts";
import { playWords } from "./words.ts";

interface ControlBarProps {
  readonly playing: Playing;
  readonly slide: Slide | undefined;
  readonly at: number;
  readonly count: number;
  readonly lists: ReleaseLists;
  readonly dispatch: Dispatch<Act>;
  readonly onDeed: (deed: Deed) => void;
  readonly hasPresenter: boolean;
  readonly hasLeave: boolean;
}

/** A thin bar at the foot of the slide; it goes when nobody moves and comes with the pointer, a touch or the Tab key. */
export function ControlBar(props: ControlBarProps) {
  const { playing, at, count, dispatch, onDeed, hasPresenter, hasLeave } = props;
  const { locale, theme } = playing;
  const words = playWords[locale];
  return (
    <div className="play-controls" role="toolbar" aria-label={words.controls}>
      <div className="play-pages">
        <Control
          label={words.previous}
          sign={<Icon name="previous" />}
          onPress={() => dispatch({ kind: "step", by: -1 })}
        />
        <button
          type="button"
          className="play-control play-number"
          aria-label={`${at + 1} / ${count} · ${words.overview}`}
          onClick={() => dispatch({ kind: "cover", cover: "overview" })}
        >
          {at + 1} / {count}
        </button>
        <Control
          label={words.next}
          sign={<Icon name="next" />}
          onPress={() => dispatch({ kind: "step", by: 1 })}
        />
      </div>
      <LiveChoices {...props} />
      <div className="play-deeds">
        <Control
          label={words.otherLanguage}
          sign={words.otherLanguage}
          lang={locale === "zh" ? "en" : "zh-CN"}
          onPress={() => dispatch({ kind: "speak", locale: locale === "zh" ? "en" : "zh" })}
        />
        <Control
          label={words.theme[theme]}
          sign={<Icon name={theme === "dark" ? "light" : "dark"} />}
          onPress={() => dispatch({ kind: "tint", theme: theme === "dark" ? "light" : "dark" })}
        />
        {hasPresenter && (
          <Control
            label={words.presenter}
            sign={<Icon name="presenter" />}
            onPress={() => onDeed("presenter")}
          />
        )}
        <Control
          label={words.fullScreen}
          sign={<Icon name="fullScreen" />}
          onPress={() => onDeed("full-screen")}
        />
        <Control
          label={words.help}
          sign={<Icon name="help" />}
          onPress={() => dispatch({ kind: "cover", cover: "help" })}
        />
        {hasLeave && (
          <Control label={words.leave} sign={<Icon name="close" />} onPress={() => onDeed("leave")} />
        )}
      </div>
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly sign: ReactNode;
  readonly lang?: string;
  readonly onPress: () => void;
}

function Control({ label, sign, lang, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className="play-control"
      aria-label={label}
      title={label}
      lang={lang}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}

/** Which hospitals and which period the slides show just now. */
function LiveChoices({ playing, slide, lists, dispatch }: ControlBarProps) {
  const { locale, live } = playing;
  const words = playWords[locale];
  const all = lists.hospitals.map(({ id }) => id);
  const { hospitals, period } = choiceIn(liveView(slide?.view ?? "/", live), all);
  const isChanged = live.hospital !== undefined || live.period !== undefined;
  return (
    <div className="play-choices">
      <div className="play-chips" role="group" aria-label={words.hospitals}>
        {lists.hospitals.map(({ id, short, name }, seat) => (
          <button
            key={id}
            type="button"
            className="play-control play-chip"
            aria-pressed={hospitals.includes(id)}
            title={(hospitals.includes(id) ? words.remove : words.add)(name[locale])}
            onClick={() => dispatch({ kind: "choose", live: { hospital: withToggled(hospitals, id, all) } })}
          >
            <StageHospital name={short[locale]} seat={seat} />
          </button>
        ))}
      </div>
      <select
        className="play-control"
        aria-label={words.period}
        value={period}
        onChange={({ target }) => {
          target.blur();
          const rule = periodRules.find((one) => one === target.value);
          if (rule !== undefined) dispatch({ kind: "choose", live: { period: rule } });
        }}
      >
        {[...periodRules].reverse().map((rule) => (
          <option key={rule} value={rule}>
            {slideWords[locale].periodRule[rule]}
          </option>
        ))}
      </select>
      {isChanged && (
        <button type="button" className="play-control play-reset" onClick={() => dispatch({ kind: "reset" })}>
          {words.reset}
        </button>
      )}
    </div>
  );
}
