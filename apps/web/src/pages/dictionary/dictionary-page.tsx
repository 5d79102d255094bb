import { useSuspenseQuery } from "@tanstack/react-query";
import { documentsQuery, indicatorsQuery } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { dictionaryWords } from "./words.ts";

/** The answers the dictionary needs. */
export const dictionaryQueries = () => [documentsQuery, indicatorsQuery];

/** Every indicator's definition, and the rules of reading and comparing. */
export function DictionaryPage() {
  const { say } = useLanguage();
  const words = useWords(dictionaryWords);
  const indicators = useSuspenseQuery(indicatorsQuery).data.items;
  return (
    <main id="content" className="page" data-ready="">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(indicators.length)}</p>
      <dl className="lines">
        {indicators.map(({ id, name, definition }) => (
          <div key={id} className="line">
            <dt>{say(name)}</dt>
            <dd>{say(definition)}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
