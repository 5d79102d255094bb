import { type SourceDocument, type Entry, type FigureEntry, figureWords, type Placing } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { RivalLink } from "./rival-link.tsx";
import { type Links, useLinks } from "./use-links.ts";
import { watchOf } from "./watch.ts";
import { documentWords } from "./words.ts";

/** What to know before quoting: contradictions and misprints by name, the rest by number. */
export function WatchList({
  source,
  entries,
  placings,
}: {
  readonly source: SourceDocument;
  readonly entries: readonly Entry[];
  readonly placings: ReadonlyMap<string, Placing>;
}) {
  const { say } = useLanguage();
  const { watch: words } = useWords(documentWords);
  const watch = watchOf(entries);
  const links = useLinks();
  const figures = entries.filter((entry) => entry.what === "figure");
  const lines = [
    watch.ofParts > 0 && words.parts(watch.ofParts, figures.length),
    watch.notActual > 0 && words.notActual(watch.notActual),
    watch.periodImplied > 0 && words.implied(watch.periodImplied),
    source.note && say(source.note),
  ].filter((line) => typeof line === "string");
  const isEmpty = watch.conflicts.length + watch.misprints.length + lines.length === 0;
  return (
    <section className="card" aria-labelledby="watch-title">
      <h2 id="watch-title">{words.title}</h2>
      {isEmpty && <p className="quiet">{words.nothing}</p>}
      <ul className="watch">
        {watch.conflicts.map(({ entry, rivals }) => (
          <li key={entry.id} className="watch-conflict">
            <b>{words.conflict}</b> <FigureLink entry={entry} links={links} /> {words.against}{" "}
            {rivals.map((rival) => (
              <RivalLink key={rival} id={rival} figures={figures} placings={placings} links={links} />
            ))}
          </li>
        ))}
        {watch.misprints.map((entry) => (
          <Misprint key={entry.id} entry={entry} links={links} />
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Misprint({ entry, links }: { readonly entry: Entry; readonly links: Links }) {
  const { say } = useLanguage();
  const { watch: words } = useWords(documentWords);
  const { note } = entry.what === "figure" ? entry.observation : entry.designation;
  return (
    <li className="watch-misprint">
      <b>{words.misprint}</b>{" "}
      {entry.what === "figure" ? (
        <FigureLink entry={entry} links={links} />
      ) : (
        <Link href={links.here({ figure: entry.id, about: undefined, use: undefined })} replace>
          {say(entry.designation.label)}
        </Link>
      )}
      {note && <span className="quiet"> {say(note)}</span>}
    </li>
  );
}

function FigureLink({ entry, links }: { readonly entry: FigureEntry; readonly links: Links }) {
  const { locale, say } = useLanguage();
  return (
    <Link href={links.here({ figure: entry.id, about: undefined, use: undefined })} replace>
      {say(entry.placing.comparison.indicator.name)} {figureWords(entry.observation, locale, true)}
    </Link>
  );
}
