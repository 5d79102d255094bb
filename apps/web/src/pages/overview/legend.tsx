import type { CSSProperties } from "react";
import { useLanguage } from "../../i18n/language.tsx";

/** How the small marks are to be read. */
export function Legend() {
  const { messages } = useLanguage();
  const { overview } = messages;
  return (
    <dl className="legend" aria-label={overview.legend}>
      <div>
        <dt>
          <span className="track is-point" style={place("50%")}>
            <i />
          </span>
        </dt>
        <dd>{overview.legendExact}</dd>
      </div>
      <div>
        <dt>
          <span className="track is-span" style={place("25%", "75%")}>
            <i />
          </span>
        </dt>
        <dd>{overview.legendInterval}</dd>
      </div>
      <div>
        <dt>
          <span className="track is-span fades-high" style={place("25%", "75%")}>
            <i />
          </span>
        </dt>
        <dd>{overview.legendConvention}</dd>
      </div>
      <div>
        <dt>*</dt>
        <dd>{overview.implied}</dd>
      </div>
      <div>
        <dt>↔</dt>
        <dd>{overview.legendConflict}</dd>
      </div>
    </dl>
  );
}

const place = (from: string, to = from): CSSProperties => ({ "--from": from, "--to": to });
