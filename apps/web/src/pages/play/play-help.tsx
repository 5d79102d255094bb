import type { Locale } from "@yiheng/domain";
import { type Dispatch, useEffect, useRef } from "react";
import type { Act } from "./playing.ts";
import { playWords } from "./words.ts";

interface PlayHelpProps {
  readonly locale: Locale;
  readonly dispatch: Dispatch<Act>;
  readonly areSingleKeysOn: boolean;
  readonly setSingleKeys: (areOn: boolean) => void;
}

/** Every key there is while playing. */
export function PlayHelp({ locale, dispatch, areSingleKeysOn, setSingleKeys }: PlayHelpProps) {
  const { keys, close } = playWords[locale];
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className="play-help" role="dialog" aria-modal="true" aria-labelledby="play-help-title">
      <h2 id="play-help-title">{keys.title}</h2>
      <dl>
        {keys.rows.map(([names, action]) => (
          <div key={names}>
            <dt>
              {names.split(" ").map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <div className="play-help-foot">
        <label>
          <input
            type="checkbox"
            checked={areSingleKeysOn}
            onChange={({ target }) => setSingleKeys(target.checked)}
          />{" "}
          {keys.singleKeys}
        </label>
        <button
          ref={button}
          type="button"
          className="play-control"
          onClick={() => dispatch({ kind: "close" })}
        >
          {close}
        </button>
      </div>
    </section>
  );
}
