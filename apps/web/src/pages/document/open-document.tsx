import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type ComparisonSummary,
  type Designation,
  type Observation,
  type SourceDocument,
  entriesOf,
  isEntryWanted,
  placingsOf,
} from "@yiheng/domain";
import { useMemo, useRef } from "react";
import { hospitalsQuery } from "../../api/queries.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Meant } from "../../components/meant.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { DocumentRecord } from "./document-record.tsx";
import { EntryFilters } from "./entry-filters.tsx";
import { EntryList } from "./entry-list.tsx";
import { TextPane } from "./text-pane.tsx";
import { useCursor } from "./use-cursor.ts";
import { WatchList } from "./watch-list.tsx";
import { documentWords } from "./words.ts";

/** A document with what was taken from it, beside its text where that is at hand. */
export function OpenDocument(props: {
  readonly source: SourceDocument;
  readonly hasText: boolean;
  readonly observations: readonly Observation[];
  readonly designations: readonly Designation[];
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const { source, hasText, observations, designations, comparisons } = props;
  const words = useWords(documentWords);
  const { selection, here } = useSelection();
  const { about, use, figure } = selection;
  const placings = useMemo(() => placingsOf(comparisons), [comparisons]);
  const entries = useMemo(
    () => entriesOf(observations, designations, placings),
    [observations, designations, placings],
  );
  const shown = useMemo(
    () => entries.filter((entry) => isEntryWanted(entry, { about, use })),
    [entries, about, use],
  );
  const figures = useMemo(() => entries.filter((entry) => entry.what === "figure"), [entries]);
  const frame = useRef<HTMLDivElement>(null);
  const selected = shown.find(({ id }) => id === figure);
  useCursor(frame, shown, selected?.id);
  return (
    <article data-ready="">
      <DocumentHead
        source={source}
        observations={observations}
        titles={entries.length - observations.length}
      />
      <div className="document-about">
        <DocumentRecord source={source} />
        <WatchList source={source} entries={entries} placings={placings} />
      </div>
      <EntryFilters entries={entries} />
      {figure !== undefined && !entries.some(({ id }) => id === figure) && (
        <p className="empty">
          {words.unknownFigure(figure)}
          <Meant id={figure} among={entries} hrefOf={(meant) => here({ figure: meant })} />
        </p>
      )}
      <div ref={frame} className="document-frame">
        <EntryList
          source={source}
          shown={shown}
          figures={figures}
          placings={placings}
          selected={selected?.id}
        />
        <TextPane source={source} hasText={hasText} shown={shown} selected={selected?.id} />
      </div>
    </article>
  );
}

function DocumentHead(props: {
  readonly source: SourceDocument;
  readonly observations: readonly Observation[];
  readonly titles: number;
}) {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === props.source.hospital);
  const hospital = hospitals[seat];
  return (
    <div className="page-head">
      <div>
        <p className="eyebrow">
          {hospital && <HospitalName hospital={hospital} seat={seat} />} {words.title}
        </p>
        <h1>{say(props.source.title)}</h1>
        <p className="lead">{words.taken(props.observations.length, props.titles)}</p>
      </div>
    </div>
  );
}
