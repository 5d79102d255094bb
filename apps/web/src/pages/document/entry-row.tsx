import {
  type Programme,
  type Entry,
  type FigureEntry,
  figureWords,
  type Placing,
  type TitleEntry,
  judgementOf,
} from "@yiheng/domain";
import { Link } from "wouter";
import { periodInFull } from "../../components/figure-text.ts";
import { Parts } from "../../components/parts.tsx";
import { Prose } from "../../components/prose.tsx";
import { readingText } from "../../components/reading-text.ts";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { RivalLink } from "./rival-link.tsx";
import type { Links } from "./use-links.ts";
import { rivalsOf } from "./watch.ts";
import { documentWords } from "./words.ts";

/** One figure: what it is, its value, the printed words, whose, when, where, and how far it goes. */
export function FigureRow(props: {
  readonly entry: FigureEntry;
  readonly figures: readonly FigureEntry[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly links: Links;
}) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(documentWords);
  const { entry, links, figures, placings } = props;
  const { observation, placing } = entry;
  const { indicator } = placing.comparison;
  const rivals = rivalsOf(entry, figures);
  return (
    <>
      <p className="entry-head">
        <Link href={links.there("/compare", { indicator: indicator.id })} className="entry-name">
          {say(indicator.name)}
        </Link>
        <b className="entry-value">{figureWords(observation, locale, entry.state !== "words")}</b>
      </p>
      <Printed entry={entry} links={links} />
      {entry.state !== "exact" && (
        <p className="entry-reading">
          <Prose text={readingText(observation, locale)} />
        </p>
      )}
      <Facts entry={entry} />
      <p className="entry-use">
        {placing.passedOver === undefined ? (
          <VerdictMark judgement={judgementOf(placing.comparison)} />
        ) : (
          <span className="quiet">
            {words.filter.uses["text-only"]}: {messages.passedOver[placing.passedOver]}
          </span>
        )}
        <Link href={links.here({ receipt: observation.id, figure: entry.id })} className="entry-receipt">
          {words.receipt}
        </Link>
      </p>
      {rivals.length > 0 && (
        <p className="entry-conflict">
          {words.conflictsWith}{" "}
          {rivals.map((rival) => (
            <RivalLink key={rival} id={rival} figures={figures} placings={placings} links={links} />
          ))}
        </p>
      )}
      {observation.note && (
        <p className="entry-note">
          <Prose text={say(observation.note)} />
        </p>
      )}
    </>
  );
}

/** Whose figure, of when, and where it stands. */
function Facts({ entry }: { readonly entry: FigureEntry }) {
  const { messages, say } = useLanguage();
  const words = useWords(documentWords);
  const { scope, scopeLabel, statement, period, receipt } = entry.observation;
  const facts = [
    scopeLabel ? `${messages.scope[scope]} ${say(scopeLabel)}` : messages.scope[scope],
    statement !== "actual" && messages.statement[statement],
    periodInFull(period, messages),
    words.paragraph(receipt.paragraph),
  ];
  return (
    <p className="entry-facts">
      <Parts of={facts} />
    </p>
  );
}

/** The printed words, marked as in the text; the link that points at them, spread over the whole row. */
function Printed({ entry, links }: { readonly entry: Entry; readonly links: Links }) {
  const words = useWords(documentWords);
  return (
    <p>
      <Link href={links.here({ figure: entry.id })} replace className="entry-printed" data-figure="">
        <span className={`mark is-${entry.state}`} lang="zh">
          {entry.receipt.printed}
        </span>{" "}
        <span className="entry-state">{words.state[entry.state]}</span>
      </Link>
    </p>
  );
}

/** One title: its name, how far it has come, and the programme it belongs to. */
export function TitleRow(props: {
  readonly entry: TitleEntry;
  readonly programme: Programme | undefined;
  readonly links: Links;
}) {
  const { messages, say } = useLanguage();
  const words = useWords(documentWords);
  const { entry, programme, links } = props;
  const { designation } = entry;
  const { period, scope, status, event, receipt, note } = designation;
  const facts = [
    programme && `${say(programme.name)} (${messages.level[programme.level]})`,
    scope !== "hospital" && messages.scope[scope],
    messages.event[event],
    [...new Set([period.from, period.to])].filter(Boolean).join(" – "),
    words.paragraph(receipt.paragraph),
  ];
  return (
    <>
      <p className="entry-head">
        <span className="entry-name">{say(designation.label)}</span>
        <b className="entry-value">{messages.status[status]}</b>
      </p>
      <Printed entry={entry} links={links} />
      <p className="entry-use">
        <span className="entry-facts">
          <Parts of={facts} />
        </span>
        <Link href={links.here({ designation: designation.id, figure: entry.id })} className="entry-receipt">
          {words.receipt}
        </Link>
      </p>
      {note && (
        <p className="entry-note">
          <Prose text={say(note)} />
        </p>
      )}
    </>
  );
}
