import type { SourceDocument } from "@yiheng/domain";
import { Parts } from "../../components/parts.tsx";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { documentWords } from "./words.ts";

/** The period that a document covers and how that is known. */
export function Covers({ source: { covers } }: { readonly source: SourceDocument }) {
  const { record } = useWords(documentWords);
  return <Parts of={[`${covers.from} – ${covers.to}`, record.basis[covers.basis]]} />;
}

/** What is known of a document itself. */
export function DocumentRecord({ source }: { readonly source: SourceDocument }) {
  const { say } = useLanguage();
  const { record } = useWords(documentWords);
  return (
    <section className="card" aria-labelledby="record-title">
      <h2 id="record-title">{record.title}</h2>
      <dl className="lines">
        <Line term={record.publisher}>{say(source.publisher)}</Line>
        <Line term={record.published}>{source.publishedOn ?? record.unknownDate}</Line>
        <Line term={record.covers}>
          <Covers source={source} />
        </Line>
        <Line term={record.cannotTell}>{source.cannotTell && say(source.cannotTell)}</Line>
        <Line term={record.address}>{source.url && <Address url={source.url} />}</Line>
        <Line term={record.length}>{record.characters(source.chars)}</Line>
        <Line term={record.file}>
          <code>{source.fileName}</code>
        </Line>
        <Line term={record.hash}>
          <code className="hash">{source.textSha256}</code>
        </Line>
      </dl>
    </section>
  );
}

/** Only an address of the web becomes a link; anything else a file might hold is shown as it is. */
function Address({ url }: { readonly url: string }) {
  if (!/^https?:\/\//.test(url)) return url;
  return (
    <a href={url} rel="noreferrer external">
      {url}
    </a>
  );
}
