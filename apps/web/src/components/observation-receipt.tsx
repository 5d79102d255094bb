import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import {
  figureWords,
  type Indicator,
  type Observation,
  type ObservationId,
  periodText,
} from "@yiheng/domain";
import { Link } from "wouter";
import { ApiError } from "../api/fetch.ts";
import {
  documentObservationsQuery,
  sourcesQuery,
  hospitalsQuery,
  indicatorQuery,
  observationQuery,
} from "../api/queries.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { figureWithUnit, periodInFull } from "./figure-text.ts";
import { HospitalName } from "./hospital-name.tsx";
import { Meant } from "./meant.tsx";
import { Prose } from "./prose.tsx";
import { readingSentences, readingText } from "./reading-text.ts";
import { receiptWords } from "./receipt-words.ts";
import { CopyCitation, Line, Passage, PlaceLines, ReceiptPanel } from "./receipt.tsx";

/** The receipt of one figure: words, reading, place, contradictions, neighbours. */
export function ObservationReceipt({ id }: { readonly id: ObservationId }) {
  const { messages } = useLanguage();
  const { data: observation, error } = useQuery({ ...observationQuery(id), retry: false });
  return (
    <ReceiptPanel key={id}>
      {observation && <Body observation={observation} />}
      {error && <Failed id={id} error={error} />}
      {!observation && !error && <p className="empty">{messages.state.loading}…</p>}
    </ReceiptPanel>
  );
}

/** Why there is nothing to show: no figure has the id, with the likest that one has, or the API could not be asked. */
function Failed({ id, error }: { readonly id: ObservationId; readonly error: Error }) {
  const { messages } = useLanguage();
  const words = useWords(receiptWords);
  const { here } = useSelection();
  if (!(error instanceof ApiError) || error.status !== 404)
    return <p className="empty">{messages.state.failed}</p>;
  const likest = error.problem?.nearest;
  return (
    <p className="empty">
      {words.missing(id)}
      {likest !== undefined && (
        <Meant id={id} among={[{ id: likest }]} hrefOf={() => here({ receipt: likest as ObservationId })} />
      )}
    </p>
  );
}

function Body({ observation }: { readonly observation: Observation }) {
  const { locale } = useLanguage();
  const words = useWords(receiptWords);
  const { receipt, quantity } = observation;
  const citation = useCitation(observation);
  return (
    <>
      <Heading observation={observation} />
      <p className="printed" lang="zh">
        <span className="visually-hidden">{receipt.isReply === true ? words.answered : words.printed} </span>
        {receipt.printed}
      </p>
      <p className="reading">
        <Prose text={readingText(observation, locale)} />
      </p>
      {quantity.qualifier !== "exact" && (
        <p className="quiet">
          <Prose text={readingSentences[locale].qualifier[quantity.qualifier]} />
        </p>
      )}
      <Passage receipt={receipt} />
      <CopyCitation citation={citation} />
      <dl className="lines">
        <Facts observation={observation} />
        <PlaceLines receipt={receipt} />
      </dl>
      <Relatives observation={observation} />
    </>
  );
}

function Heading({ observation }: { readonly observation: Observation }) {
  const { say } = useLanguage();
  const words = useWords(receiptWords);
  const { there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const { data: indicator } = useQuery(indicatorQuery(observation.indicator));
  const seat = hospitals.findIndex(({ id }) => id === observation.hospital);
  const hospital = hospitals[seat];
  return (
    <p className="receipt-subject">
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      {indicator && (
        <Link href={there("/compare", { indicator: indicator.id })} title={words.compare}>
          {say(indicator.name)}
        </Link>
      )}
    </p>
  );
}

function Facts({ observation }: { readonly observation: Observation }) {
  const { messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const { scope, scopeLabel, statement, population, basePeriod, breakdown, note } = observation;
  const size = population?.size?.toLocaleString("en-US");
  return (
    <>
      <Line term={words.period}>{periodInFull(observation.period, messages)}</Line>
      <Line term={words.scope}>
        {messages.scope[scope]}
        {scopeLabel && ` · ${say(scopeLabel)}`}
      </Line>
      <Line term={words.statement}>{messages.statement[statement]}</Line>
      <Line term={words.population}>
        {population && [size, population.label && say(population.label)].filter(Boolean).join(" · ")}
      </Line>
      <Line term={words.base}>{basePeriod}</Line>
      <Line term={words.breakdown}>{breakdown}</Line>
      <Line term={words.note}>{note && say(note)}</Line>
    </>
  );
}

/** What contradicts the figure, and what stands next to it in the same document. */
function Relatives({ observation }: { readonly observation: Observation }) {
  const words = useWords(receiptWords);
  const { data } = useQuery(documentObservationsQuery(observation.receipt.document));
  const siblings = data?.items ?? [];
  const index = siblings.findIndex(({ id }) => id === observation.id);
  const neighbours = [siblings[index - 1], siblings[index + 1]].filter((sibling) => sibling !== undefined);
  return (
    <>
      {observation.conflictsWith.length > 0 && (
        <section>
          <h3>{words.conflict}</h3>
          <ul className="relatives">
            {observation.conflictsWith.map((id) => (
              <Rival key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      {index >= 0 && (
        <section>
          <h3>{words.neighbours}</h3>
          <ul className="relatives">
            {neighbours.map((neighbour) => (
              <Relative key={neighbour.id} observation={neighbour} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Rival({ id }: { readonly id: ObservationId }) {
  const { data } = useQuery(observationQuery(id));
  return data ? <Relative observation={data} /> : null;
}

function Relative({ observation }: { readonly observation: Observation }) {
  const { locale, say } = useLanguage();
  const { here } = useSelection();
  const { data: indicator } = useQuery(indicatorQuery(observation.indicator));
  return (
    <li>
      <Link href={here({ receipt: observation.id })} replace>
        <b>{figureWords(observation, locale)}</b> {indicator && say(indicator.name)}
      </Link>
    </li>
  );
}

function useCitation(observation: Observation): string {
  const { locale, messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const { period } = observation;
  const documents = useSuspenseQuery(sourcesQuery);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const { data: indicator } = useQuery(indicatorQuery(observation.indicator));
  const source = documents.data.items.find(({ id }) => id === observation.receipt.document);
  const hospital = hospitals.find(({ id }) => id === observation.hospital);
  if (source === undefined || hospital === undefined) return "";
  return citationOf({
    subject: [
      say(hospital.name),
      indicatorName(indicator, say),
      figureWithUnit(observation.quantity, locale),
    ].join(" "),
    period: words.citedPeriod(periodText(period, messages), period.basis === "implied"),
    printed: observation.receipt.printed,
    source: [say(source.publisher), say(source.title), source.publishedOn ?? messages.unknownDate].join(". "),
    place: words.placeOf(observation.receipt.section, observation.receipt.paragraph),
    release: `${messages.footer.release} ${documents.data.release}`,
  });
}

function indicatorName(indicator: Indicator | undefined, say: (text: Indicator["name"]) => string): string {
  return indicator ? say(indicator.name) : "";
}

/** One line that names the figure, the words, the time, the source, the place and the release. */
export function citationOf(
  parts: Record<"subject" | "printed" | "period" | "source" | "place" | "release", string>,
): string {
  return `${parts.subject} (“${parts.printed}”, ${parts.period}). ${parts.source}. ${parts.place}. ${parts.release}.`;
}
