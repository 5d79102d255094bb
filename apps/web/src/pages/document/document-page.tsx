import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { byNearness, type DocumentId, type SourceDocument } from "@yiheng/domain";
import { Link, useParams } from "wouter";
import {
  documentComparisonsQuery,
  documentDesignationsQuery,
  documentObservationsQuery,
  documentQuery,
  documentsQuery,
  sourcesQuery,
  hospitalsQuery,
  programmesQuery,
} from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { DocumentChooser } from "./document-chooser.tsx";
import { DocumentIndex } from "./document-index.tsx";
import { OpenDocument } from "./open-document.tsx";
import { documentWords } from "./words.ts";
import "../../styles/document.css";

/** The answers the screen of one document needs; the text itself is fetched once the page is there. */
export const documentQueries = (selection: Selection, id: string | undefined) => [
  hospitalsQuery,
  documentsQuery,
  sourcesQuery,
  ...(id === undefined
    ? []
    : [
        documentQuery(id as DocumentId),
        documentObservationsQuery(id as DocumentId),
        documentDesignationsQuery(id as DocumentId),
        programmesQuery,
        documentComparisonsQuery(id as DocumentId, selection),
      ]),
];

/** One document: its record, everything taken from it, and its text where it is at hand. */
export function DocumentPage() {
  const { id } = useParams<{ id?: string }>();
  const documents = useSuspenseQuery(documentsQuery).data.items;
  const source = documents.find((candidate) => candidate.id === id);
  return (
    <>
      <DocumentChooser documents={documents} current={source} />
      <main id="content" className="page document">
        {id === undefined && <DocumentIndex documents={documents} />}
        {source && <Loaded key={source.id} source={source} />}
        {id !== undefined && source === undefined && <Unknown id={id} documents={documents} />}
      </main>
    </>
  );
}

function Loaded({ source }: { readonly source: SourceDocument }) {
  const { selection } = useSelection();
  const { hasText } = useSuspenseQuery(documentQuery(source.id)).data;
  const observations = useSuspenseQuery(documentObservationsQuery(source.id)).data.items;
  const designations = useSuspenseQuery(documentDesignationsQuery(source.id)).data.items;
  const comparisons = useSuspenseQuery(documentComparisonsQuery(source.id, selection)).data.items;
  return <OpenDocument {...{ source, hasText, observations, designations, comparisons }} />;
}

/** An id that no document has, with the likest ones. */
function Unknown(props: { readonly id: string; readonly documents: readonly SourceDocument[] }) {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  const { there } = useSelection();
  const ids = props.documents.map(({ id }) => id);
  const likest = byNearness(props.id, ids)
    .slice(0, 2)
    .flatMap((near) => props.documents.filter(({ id }) => id === near));
  return (
    <section className="failure" data-ready="">
      <h1>{words.unknown(props.id)}</h1>
      <p>{words.didYouMean}</p>
      <ul>
        {likest.map((document) => (
          <li key={document.id}>
            <Link href={there(`/documents/${document.id}`, { figure: undefined })}>
              {say(document.title)}
            </Link>{" "}
            <code>{document.id}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
