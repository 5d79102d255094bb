import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type IndicatorSummary, nearest, type ReleaseChange } from "@yiheng/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { ChangeLine } from "./change-line.tsx";
import { ChangedMarks } from "./changed-marks.tsx";
import { isOnPage, type Shown } from "./on-page.ts";
import { shownOf } from "./shown-of.ts";
import { changesQuery, releasesQuery } from "./release-queries.ts";
import { releaseNoteWords } from "./release-note-words.ts";

/** What a link made under an older release says on the present one: which things on the page have changed since. */
export function ReleaseNote({ release }: { readonly release: string }) {
  const words = useWords(releaseNoteWords);
  const recorded = useQuery(releasesQuery);
  if (recorded.isError) return <Note said={words.failed} />;
  if (recorded.data === undefined || recorded.data.release === release) return null;
  const known = recorded.data.items.find(({ id }) => id === release);
  if (known?.recordedOn === undefined)
    return (
      <Unknown
        release={release}
        known={recorded.data.items.map(({ id }) => id)}
        present={recorded.data.release}
      />
    );
  return <Since release={release} day={known.recordedOn} />;
}

function Note({ said, children }: { readonly said: ReactNode; readonly children?: ReactNode }) {
  const words = useWords(releaseNoteWords);
  const { here } = useSelection();
  return (
    <aside className="address-note" aria-label={words.label}>
      <div className="address-note-head">
        <p>{said}</p>
        <Link href={here({ release: undefined })}>{words.dismiss}</Link>
      </div>
      {children}
    </aside>
  );
}

function Unknown(props: {
  readonly release: string;
  readonly known: readonly string[];
  readonly present: string;
}) {
  const words = useWords(releaseNoteWords);
  const { here } = useSelection();
  const likest = nearest(props.release, props.known);
  return (
    <Note
      said={
        <>
          {words.unknown(props.release, props.present)}
          {likest !== undefined && likest !== props.present && (
            <>
              {words.likest}
              <Link href={here({ release: likest })}>{likest}</Link>
            </>
          )}
        </>
      }
    />
  );
}

function Since({ release, day }: { readonly release: string; readonly day: string }) {
  const words = useWords(releaseNoteWords);
  const { data, isError } = useQuery(changesQuery(release));
  const shown = useShown(data?.indicators ?? []);
  if (data === undefined) return isError ? <Note said={words.failed} /> : null;
  const here = data.items.filter((change) => isOnPage(change, shown));
  const elsewhere = data.items.filter((change) => !here.includes(change));
  const said = (
    <>
      {words.made(release, day)}
      <b>{here.length === 0 ? words.none : words.count(here.length)}</b>
      {!data.isComplete && words.incomplete}
    </>
  );
  return (
    <Note said={said}>
      <Lines changes={here} indicators={data.indicators} />
      {elsewhere.length > 0 && (
        <details>
          <summary>{words.elsewhere(elsewhere.length)}</summary>
          <List changes={elsewhere} indicators={data.indicators} />
        </details>
      )}
      <ChangedMarks changes={here} />
    </Note>
  );
}

interface LinesProps {
  readonly changes: readonly ReleaseChange[];
  readonly indicators: readonly IndicatorSummary[];
}

/** So many are read at a glance; the others are folded. */
const glance = 6;

function Lines({ changes, indicators }: LinesProps) {
  const words = useWords(releaseNoteWords);
  return (
    <>
      <List changes={changes.slice(0, glance)} indicators={indicators} />
      {changes.length > glance && (
        <details>
          <summary>{words.more(changes.length - glance)}</summary>
          <List changes={changes.slice(glance)} indicators={indicators} />
        </details>
      )}
    </>
  );
}

function List({ changes, indicators }: LinesProps) {
  if (changes.length === 0) return null;
  return (
    <ul className="changes">
      {changes.map((change) => (
        <ChangeLine key={`${change.table} ${change.record}`} change={change} indicators={indicators} />
      ))}
    </ul>
  );
}

/** What the page under the note shows. */
function useShown(indicators: readonly IndicatorSummary[]): Shown {
  const { path, selection } = useSelection();
  return shownOf(path, selection, useSuspenseQuery(hospitalsQuery).data.items, indicators);
}
