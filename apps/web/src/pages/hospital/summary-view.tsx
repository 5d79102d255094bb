import { profiledSelection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type Hospital,
  type Locale,
  type Localized,
  type ProfileSummary,
  profileTitle,
  type SummaryPoint,
  summaryOfProfile,
} from "@yiheng/domain";
import { Link } from "wouter";
import { comparisonsQuery, documentsQuery, hospitalsQuery } from "../../api/queries.ts";
import { Parts } from "../../components/parts.tsx";
import { Prose } from "../../components/prose.tsx";
import { Permalink } from "../../components/permalink.tsx";
import { CardMenu } from "../../components/card-menu.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { OwnLink } from "./own-link.tsx";
import { profileFiles } from "./profile-files.ts";
import { hospitalWords } from "./words.ts";

/** One page of sentences: what can be compared, every caveat, what cannot, and the sources. */
export function SummaryView({ hospital }: { readonly hospital: Hospital }) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(hospitalWords).summary;
  const { selection } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const { items, release } = useSuspenseQuery(
    comparisonsQuery(profiledSelection(selection, hospital.id)),
  ).data;
  const summary = summaryOfProfile(hospital, hospitals, items);
  const compared = new Set(items[0]?.cells.map((cell) => cell.hospital));
  return (
    <article className="card one-page" data-ready="">
      <div className="page-head">
        <h1>{say(profileTitle("summary", hospital.name))}</h1>
        <div className="head-actions">
          <OwnLink hospital={hospital} />
          <CardMenu
            card={{
              title: profileTitle("summary", hospital.name),
              hospitals: profiledSelection(selection, hospital.id).hospital,
              sentences: sentencesOf(summary, locale, words),
              ...profileFiles(hospital.id, "summary", selection),
            }}
          />
        </div>
      </div>
      <p>
        <Prose text={say(summary.opening)} />
      </p>
      {summary.points.length > 0 && (
        <section aria-labelledby="points-title">
          <h2 id="points-title">{words.points}</h2>
          <ul className="points">
            {summary.points.map((point) => (
              <Point key={point.benchmark.indicator.id} point={point} />
            ))}
          </ul>
        </section>
      )}
      {summary.caveats.length > 0 && (
        <section aria-labelledby="caveats-title">
          <h2 id="caveats-title">{words.caveats}</h2>
          <ol className="caveats">
            {summary.caveats.map((caveat, index) => (
              <li key={caveat.zh} id={`caveat-${index + 1}`}>
                <Prose text={say(caveat)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Limits limits={summary.limits} />
      <Sources hospitals={hospitals.filter(({ id }) => compared.has(id))} />
      <p className="quiet">
        {words.period(messages.periodRule[selection.period])}
        {messages.footer.release} <Permalink release={release} />
      </p>
    </article>
  );
}

/** The summary as plain text, its remarks numbered as on the page. */
function sentencesOf(
  { opening, points, caveats, limits }: ProfileSummary,
  locale: Locale,
  words: typeof hospitalWords.zh.summary,
): readonly string[] {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", heading, ...lines] : [];
  const told = points.map(({ sentence, caveats: read }) =>
    [sentence[locale], ...read.map((caveat) => `[${caveat + 1}]`)].join(""),
  );
  const remarks = caveats.map((caveat, index) => `[${index + 1}] ${caveat[locale]}`);
  return [
    opening[locale],
    ...part(words.points, told),
    ...part(words.caveats, remarks),
    ...part(
      words.limits,
      limits.map((limit) => limit[locale]),
    ),
  ];
}

function Point({ point: { benchmark, sentence, caveats } }: { readonly point: SummaryPoint }) {
  const { say } = useLanguage();
  const words = useWords(hospitalWords).summary;
  const { there } = useSelection();
  return (
    <li>
      <Link href={there("/compare", { indicator: benchmark.indicator.id })} className="indicator">
        <Prose text={say(sentence)} />
      </Link>
      {caveats.map((caveat) => (
        <sup key={caveat}>
          <a href={`#caveat-${caveat + 1}`} aria-label={words.caveat(caveat + 1)}>
            [{caveat + 1}]
          </a>
        </sup>
      ))}{" "}
      <VerdictMark judgement={benchmark.verdict} />
    </li>
  );
}

function Limits({ limits }: { readonly limits: readonly Localized[] }) {
  const { say } = useLanguage();
  const words = useWords(hospitalWords).summary;
  if (limits.length === 0) return null;
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{words.limits}</h2>
      <ul className="limits">
        {limits.map((limit) => (
          <li key={limit.zh}>
            <Prose text={say(limit)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ hospitals }: { readonly hospitals: readonly Hospital[] }) {
  const { say } = useLanguage();
  const words = useWords(hospitalWords).summary;
  const { there } = useSelection();
  const documents = useSuspenseQuery(documentsQuery).data.items.filter((document) =>
    hospitals.some(({ id }) => id === document.hospital),
  );
  return (
    <section aria-labelledby="sources-title" className="one-page-sources">
      <h2 id="sources-title">{words.sources}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <Link href={there(`/documents/${document.id}`)}>{say(document.title)}</Link>{" "}
            <span className="quiet">
              <Parts
                of={[
                  say(document.publisher),
                  document.publishedOn ? words.published(document.publishedOn) : words.undated,
                ]}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
