import { useSuspenseQuery } from "@tanstack/react-query";
import type { DocumentId, SourceDocument } from "@yiheng/domain";
import { useParams } from "wouter";
import { documentObservationsQuery, documentsQuery, hospitalsQuery } from "../../api/queries.ts";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import type { Selection } from "../../selection/selection.ts";
import { documentWords } from "./words.ts";

/** The answers the screen of one document needs. */
export const documentQueries = (_: Selection, id: string | undefined) => [
  hospitalsQuery,
  documentsQuery,
  ...(id === undefined ? [] : [documentObservationsQuery(id as DocumentId)]),
];

/** One document: its record and every figure taken from it. */
export function DocumentPage() {
  const { id } = useParams<{ id?: string }>();
  const words = useWords(documentWords);
  const documents = useSuspenseQuery(documentsQuery).data.items;
  const source = id === undefined ? documents[0] : documents.find((candidate) => candidate.id === id);
  return (
    <main id="content" className="page">
      <h1>{words.title}</h1>
      {source ? <Body source={source} /> : <p className="empty">{words.unknown(id ?? "")}</p>}
    </main>
  );
}

function Body({ source }: { readonly source: SourceDocument }) {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  const observations = useSuspenseQuery(documentObservationsQuery(source.id)).data.items;
  return (
    <section className="card" data-ready="">
      <h2>{say(source.title)}</h2>
      <p className="lead">{words.figures(observations.length)}</p>
      <dl className="lines">
        <Line term={words.covers}>
          {source.covers.from} – {source.covers.to}
        </Line>
        <Line term={words.cannotTell}>{source.cannotTell && say(source.cannotTell)}</Line>
      </dl>
    </section>
  );
}
