import type { Designation, Observation, Receipt } from "@yiheng/domain";
import type { Opens, PackContent, ReleaseLists } from "@yiheng/slides";
import { figureWithUnit, periodInFull } from "../components/figure-text.ts";
import { HospitalName } from "../components/hospital-name.tsx";
import { Prose } from "../components/prose.tsx";
import { readingSentences, readingText } from "../components/reading-text.ts";
import { receiptWords } from "../components/receipt-words.ts";
import { Line } from "../components/receipt.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { PackPanel } from "./pack-panel.tsx";
import { PackPassage } from "./pack-passage.tsx";

interface PackReceiptProps {
  readonly opens: Opens;
  readonly lists: ReleaseLists;
  readonly paragraphs: PackContent["paragraphs"];
  readonly onClose: () => void;
}

/** Where a figure or a title comes from, told from what the pack holds. */
export function PackReceipt({ opens, lists, paragraphs, onClose }: PackReceiptProps) {
  const words = useWords(receiptWords);
  const figure = "observation" in opens && lists.observations.find(({ id }) => id === opens.observation);
  const title = "designation" in opens && lists.designations.find(({ id }) => id === opens.designation);
  const [record] = [figure, title].filter((one) => one !== false && one !== undefined);
  return (
    <PackPanel title={words.title} onClose={onClose}>
      {record && <Subject record={record} lists={lists} />}
      {figure && <Reading figure={figure} />}
      {record && <PackPassage receipt={record.receipt} paragraphs={paragraphs[record.receipt.document]} />}
      <dl className="lines">
        {figure && <FigureLines figure={figure} />}
        {title && <TitleLines title={title} lists={lists} />}
        {record && <PlaceLines receipt={record.receipt} lists={lists} />}
      </dl>
      {figure && <Rivals figure={figure} lists={lists} />}
    </PackPanel>
  );
}

function Subject({
  record,
  lists,
}: {
  readonly record: Observation | Designation;
  readonly lists: ReleaseLists;
}) {
  const { say } = useLanguage();
  const words = useWords(receiptWords);
  const seat = lists.hospitals.findIndex(({ id }) => id === record.hospital);
  const hospital = lists.hospitals[seat];
  const indicator = "indicator" in record && lists.indicators.find(({ id }) => id === record.indicator);
  return (
    <>
      <p className="receipt-subject">
        {hospital && <HospitalName hospital={hospital} seat={seat} />}
        <span>{"label" in record ? say(record.label) : indicator && say(indicator.name)}</span>
      </p>
      <p className="printed" lang="zh">
        <span className="visually-hidden">{words.printed} </span>
        {record.receipt.printed}
      </p>
    </>
  );
}

function Reading({ figure }: { readonly figure: Observation }) {
  const { locale } = useLanguage();
  const { qualifier } = figure.quantity;
  return (
    <>
      <p className="reading">
        <Prose text={readingText(figure, locale)} />
      </p>
      {qualifier !== "exact" && (
        <p className="quiet">
          <Prose text={readingSentences[locale].qualifier[qualifier]} />
        </p>
      )}
    </>
  );
}

function FigureLines({ figure }: { readonly figure: Observation }) {
  const { messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const { scope, scopeLabel, statement, population, basePeriod, breakdown, note, period } = figure;
  const size = population?.size?.toLocaleString("en-US");
  return (
    <>
      <Line term={words.period}>{periodInFull(period, messages)}</Line>
      <Line term={words.scope}>
        {[messages.scope[scope], scopeLabel && say(scopeLabel)].filter(Boolean).join(" · ")}
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

function TitleLines({ title, lists }: { readonly title: Designation; readonly lists: ReleaseLists }) {
  const { messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const programme = lists.programmes.find(({ id }) => id === title.programme);
  return (
    <>
      <Line term={words.status}>
        {messages.status[title.status]} · {messages.event[title.event]}
      </Line>
      <Line term={words.designation.programme}>
        {programme && `${say(programme.name)} · ${messages.level[programme.level]}`}
      </Line>
      <Line term={words.designation.code}>{title.specialty}</Line>
      <Line term={words.designation.batch}>{title.batch}</Line>
      <Line term={words.period}>{[title.period.from, title.period.to].filter(Boolean).join(" – ")}</Line>
      <Line term={words.note}>{title.note && say(title.note)}</Line>
    </>
  );
}

function PlaceLines({ receipt, lists }: { readonly receipt: Receipt; readonly lists: ReleaseLists }) {
  const { messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const source = lists.documents.find(({ id }) => id === receipt.document);
  if (source === undefined) return null;
  return (
    <>
      <Line term={words.document}>{say(source.title)}</Line>
      <Line term={words.publisher}>{say(source.publisher)}</Line>
      <Line term={words.published}>{source.publishedOn ?? messages.unknownDate}</Line>
      <Line term={words.place}>
        {words.placeOf(receipt.section, receipt.paragraph)}
        <span className="quiet"> {words.offsets(receipt.start, receipt.end)}</span>
      </Line>
      <Line term={words.hash}>
        <code>{source.textSha256.slice(0, 12)}</code>
      </Line>
    </>
  );
}

function Rivals({ figure, lists }: { readonly figure: Observation; readonly lists: ReleaseLists }) {
  const { locale } = useLanguage();
  const words = useWords(receiptWords);
  const rivals = lists.observations.filter(({ id }) => figure.conflictsWith.includes(id));
  if (rivals.length === 0) return null;
  return (
    <section>
      <h3>{words.conflict}</h3>
      <ul className="relatives">
        {rivals.map(({ id, quantity, receipt }) => (
          <li key={id}>
            <b>{figureWithUnit(quantity, locale)}</b> <span lang="zh">“{receipt.printed}”</span>{" "}
            <span className="quiet">{words.placeOf(receipt.section, receipt.paragraph)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
