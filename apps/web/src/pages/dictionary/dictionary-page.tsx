import { parts, type Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import {
  comparisonsQuery,
  downloadsQuery,
  hospitalsQuery,
  indicatorsQuery,
  sourcesQuery,
} from "../../api/queries.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { viewWords } from "../../views/words.ts";
import { DataPart } from "./data-part.tsx";
import { IndicatorPart } from "./indicator-part.tsx";
import { ReadingPart } from "./reading-part.tsx";
import { VerdictPart } from "./verdict-part.tsx";
import { dictionaryWords } from "./words.ts";
import "../../styles/dictionary.css";

/** The answers the dictionary needs. */
export const dictionaryQueries = (selection: Selection) => [
  hospitalsQuery,
  sourcesQuery,
  comparisonsQuery(selection),
  ...(selection.part === "indicators" ? [indicatorsQuery] : []),
  ...(selection.part === "data" ? [downloadsQuery] : []),
];

const contents = {
  indicators: IndicatorPart,
  reading: ReadingPart,
  verdicts: VerdictPart,
  data: DataPart,
} as const;

/** Every indicator's definition, the rules of reading, and the rules of comparing: one part at a time. */
export function DictionaryPage() {
  const words = useWords(dictionaryWords);
  const { selection } = useSelection();
  const { part } = selection;
  const Content = contents[part];
  const count = useSuspenseQuery(comparisonsQuery(selection)).data.items.length;
  const lead = words.lead[part];
  return (
    <main id="content" className="page dictionary" data-ready="">
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{typeof lead === "string" ? lead : lead(count)}</p>
        </div>
        <Parts />
      </div>
      <Content />
    </main>
  );
}

function Parts() {
  const words = useWords(dictionaryWords);
  const names = useWords(viewWords);
  const { selection, there } = useSelection();
  const nothing = {
    indicator: undefined,
    about: undefined,
    kind: undefined,
    polarity: undefined,
    appraisal: undefined,
    phrase: undefined,
  };
  return (
    <nav className="choice-bar" aria-label={words.parts}>
      {parts.map((part) => (
        <Link
          key={part}
          href={there("/dictionary", { ...nothing, part })}
          className="choice"
          aria-current={selection.part === part ? "page" : undefined}
        >
          {names.part[part]}
        </Link>
      ))}
    </nav>
  );
}
