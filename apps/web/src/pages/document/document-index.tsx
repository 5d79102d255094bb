import { useSuspenseQuery } from "@tanstack/react-query";
import type { SourceDocument } from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Covers } from "./document-record.tsx";
import { documentWords } from "./words.ts";

const indexTitle = { zh: documentWords.zh.title, en: documentWords.en.title };

/** All documents at a glance: who published which, about what time, and what it leaves open. */
export function DocumentIndex({ documents }: { readonly documents: readonly SourceDocument[] }) {
  const words = useWords(documentWords);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead(documents.length)}</p>
        </div>
        <CardMenu card={{ title: indexTitle, hospitals: [], ...filesAt("documents", ["documents"], {}) }} />
      </div>
      <ul className="document-index" data-ready="">
        {documents.map((document) => (
          <IndexCard key={document.id} document={document} />
        ))}
      </ul>
    </>
  );
}

function IndexCard({ document }: { readonly document: SourceDocument }) {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  const { there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === document.hospital);
  const hospital = hospitals[seat];
  return (
    <li className={`card seat-${seat + 1}`}>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      <h2>
        <Link href={there(`/documents/${document.id}`)}>{say(document.title)}</Link>
      </h2>
      <dl className="lines">
        <Line term={words.record.publisher}>{say(document.publisher)}</Line>
        <Line term={words.record.published}>{document.publishedOn ?? words.record.unknownDate}</Line>
        <Line term={words.record.covers}>
          <Covers source={document} />
        </Line>
        <Line term={words.record.cannotTell}>{document.cannotTell && say(document.cannotTell)}</Line>
      </dl>
    </li>
  );
}
