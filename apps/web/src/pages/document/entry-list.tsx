import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { DocumentId, Entry, FigureEntry, Placing, Programme, SourceDocument } from "@yiheng/domain";
import { type KeyboardEvent, memo, useMemo } from "react";
import { programmesQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { sectionsOf } from "./entries.ts";
import { FigureRow, TitleRow } from "./entry-row.tsx";
import { type Links, useLinks } from "./use-links.ts";
import { documentWords } from "./words.ts";

/** Everything taken from a document in reading order, under the headings it is printed under. */
export function EntryList(props: {
  readonly source: SourceDocument;
  readonly shown: readonly Entry[];
  readonly figures: readonly FigureEntry[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly selected: string | undefined;
}) {
  const words = useWords(documentWords);
  const links = useLinks();
  const programmes = useSuspenseQuery(programmesQuery).data.items;
  const sections = useMemo(() => sectionsOf(props.shown), [props.shown]);
  const { selection } = useSelection();
  const { source, shown, figures, placings, selected } = props;
  return (
    <section className="entry-list" aria-labelledby="list-title" onKeyDown={moveBetweenRows}>
      <div className="card-head">
        <h2 id="list-title">{words.list}</h2>
        <CardMenu
          card={{
            title: source.title,
            hospitals: [source.hospital],
            document: source.id,
            ...takenFiles(source.id, selection),
          }}
        />
      </div>
      {shown.length === 0 && <p className="empty">{words.filter.empty}</p>}
      {sections.map(({ heading, entries }) => (
        <section key={entries[0]?.id} className="entry-section">
          <h3 lang="zh">{heading}</h3>
          <ul>
            {entries.map((entry) => (
              <Row
                key={entry.id}
                {...{ entry, figures, placings, programmes, links }}
                isSelected={entry.id === selected}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** What was taken from a document as files, narrowed as the list is. */
function takenFiles(of: DocumentId, { about, use, period, lang }: Selection) {
  return filesAt("document", [of, about, use], { of, about, use, period, lang });
}

/** Drawn again only when it is chosen or left: a document has a hundred of them. */
const Row = memo(function Row(props: {
  readonly entry: Entry;
  readonly figures: readonly FigureEntry[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly programmes: readonly Programme[];
  readonly links: Links;
  readonly isSelected: boolean;
}) {
  const { entry, figures, placings, programmes, links, isSelected } = props;
  return (
    <li
      className={isSelected ? "entry is-selected" : "entry"}
      data-entry={entry.id}
      aria-current={isSelected ? "true" : undefined}
    >
      {entry.what === "figure" ? (
        <FigureRow {...{ entry, figures, placings, links }} />
      ) : (
        <TitleRow
          entry={entry}
          programme={programmes.find(({ id }) => id === entry.designation.programme)}
          links={links}
        />
      )}
    </li>
  );
});

/** Up and down go from row to row, past the other links in them. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-entry] .entry-printed")];
  const row = event.target instanceof Element ? event.target.closest("[data-entry]") : null;
  const next = links[links.findIndex((link) => row?.contains(link)) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
