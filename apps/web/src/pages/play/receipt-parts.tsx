import type { Locale, Observation, Receipt } from "@yiheng/domain";
import { type ReleaseLists, slideWords } from "@yiheng/slides";
import type { ReactNode } from "react";
import { receiptWords } from "../../components/receipt-words.ts";
import { StageHospital } from "../../stage/stage-hospital.tsx";

/** A paragraph cut at the words that were read from it. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export type PassageOf = (receipt: Receipt) => Passage | undefined;

/** What every part of a receipt is made from. */
export interface ReceiptMatter {
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  readonly passageOf: PassageOf | undefined;
}

interface SubjectProps extends Omit<ReceiptMatter, "passageOf"> {
  readonly hospital: Observation["hospital"];
  readonly text: string | undefined;
}

/** Whose figure or title it is, and of what. */
export function Subject({ lists, locale, hospital, text }: SubjectProps) {
  const seat = lists.hospitals.findIndex(({ id }) => id === hospital);
  const name = lists.hospitals[seat]?.short[locale];
  return (
    <p className="receipt-subject">
      {name !== undefined && <StageHospital name={name} seat={seat} />} {text}
    </p>
  );
}

/** The words as printed, large. */
export function Printed({ receipt }: { readonly receipt: Receipt }) {
  return (
    <p className="printed" lang="zh">
      {receipt.printed}
    </p>
  );
}

interface ParagraphProps extends Pick<ReceiptMatter, "locale" | "passageOf"> {
  readonly receipt: Receipt;
}

/** The paragraph with the words marked, where the text is at hand. */
export function Paragraph({ receipt, locale, passageOf }: ParagraphProps) {
  const passage = passageOf?.(receipt);
  if (passage === undefined) return null;
  return (
    <section>
      <h3>{receiptWords[locale].text}</h3>
      <blockquote className="passage" lang="zh">
        {passage.before}
        <mark>{passage.words}</mark>
        {passage.after}
      </blockquote>
    </section>
  );
}

interface PlaceProps extends Omit<ReceiptMatter, "passageOf"> {
  readonly receipt: Receipt;
}

/** Document, place and hash: what anyone who holds the document needs to find the words. */
export function Place({ receipt, lists, locale }: PlaceProps) {
  const words = receiptWords[locale];
  const source = lists.documents.find(({ id }) => id === receipt.document);
  return (
    <>
      <Line term={words.document}>{source?.title[locale]}</Line>
      <Line term={words.publisher}>{source?.publisher[locale]}</Line>
      <Line term={words.published}>{source?.publishedOn ?? slideWords[locale].unknownDate}</Line>
      <Line term={words.place}>
        {`${words.placeOf(receipt.section, receipt.paragraph)} · ${words.offsets(receipt.start, receipt.end)}`}
      </Line>
      <Line term={words.hash}>{source && <code>{source.textSha256.slice(0, 12)}</code>}</Line>
    </>
  );
}

/** A line of a receipt; nothing where there is nothing to say. */
export function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === undefined || children === "") return null;
  return (
    <div className="line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
