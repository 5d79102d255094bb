import { useSuspenseQuery } from "@tanstack/react-query";
import type { Hospital } from "@yiheng/domain";
import { Link } from "wouter";
import { documentsQuery } from "../../api/queries.ts";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { hospitalWords } from "./words.ts";

/** What is known of the hospital itself, and the documents that its figures come from. */
export function Facts({ hospital }: { readonly hospital: Hospital }) {
  const { messages, say } = useLanguage();
  const { facts, grade } = useWords(hospitalWords);
  const { there } = useSelection();
  const documents = useSuspenseQuery(documentsQuery).data.items.filter(
    (document) => document.hospital === hospital.id,
  );
  return (
    <section className="card" aria-labelledby="facts-title">
      <h2 id="facts-title">{facts.title}</h2>
      <dl className="lines">
        <Line term={facts.city}>
          {say(hospital.province)} · {say(hospital.city)}
        </Line>
        <Line term={facts.type}>{messages.hospitalType[hospital.type]}</Line>
        <Line term={facts.grade}>{grade(hospital.grade)}</Line>
        <Line term={facts.former}>{hospital.formerNames.join(messages.list)}</Line>
        <Line term={facts.note}>{hospital.note && say(hospital.note)}</Line>
        <Line term={facts.documents}>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <Link href={there(`/documents/${document.id}`)}>{say(document.title)}</Link>
              </li>
            ))}
          </ul>
        </Line>
      </dl>
    </section>
  );
}
