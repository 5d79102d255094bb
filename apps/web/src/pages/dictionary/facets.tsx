import { domains, type Indicator, kinds, polarities } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { countsOf, type Wanted } from "./narrow.ts";
import { dictionaryWords } from "./words.ts";

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly wanted: Wanted;
}

/** The contents by domain and the other ways to narrow them: links, each with how many it would leave. */
export function Facets({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { messages } = useLanguage();
  const words = useWords(dictionaryWords);
  const { selection } = useSelection();
  const { about, kind, polarity, appraisal } = selection;
  const wanted: Wanted = { about, kind, polarity, appraisal };
  const choices = <Word extends string>(
    given: readonly Word[],
    label: Readonly<Record<Word, string>>,
    wantedWith: (word: Word) => Wanted,
  ): readonly Choice[] =>
    countsOf(indicators, given, wantedWith).map(([word, count]) => ({
      key: word,
      label: label[word],
      count,
      wanted: wantedWith(word),
    }));
  return (
    <nav className="facets" aria-label={words.facets}>
      <Facet
        facet="about"
        wanted={wanted}
        choices={choices(domains, messages.domain, (word) => ({ ...wanted, about: word }))}
      />
      <Facet
        facet="kind"
        wanted={wanted}
        choices={choices(kinds, messages.kind, (word) => ({ ...wanted, kind: word }))}
      />
      <Facet
        facet="polarity"
        wanted={wanted}
        choices={choices(polarities, messages.polarity, (word) => ({ ...wanted, polarity: word }))}
      />
      <Facet
        facet="appraisal"
        wanted={wanted}
        choices={choices(["numbered"], { numbered: words.numbered }, (word) => ({
          ...wanted,
          appraisal: word,
        }))}
      />
    </nav>
  );
}

/** One way to narrow; choosing what is chosen already lets go of it. */
function Facet({
  facet,
  wanted,
  choices,
}: {
  readonly facet: keyof Wanted;
  readonly wanted: Wanted;
  readonly choices: readonly Choice[];
}) {
  const words = useWords(dictionaryWords);
  const { here } = useSelection();
  const chosen = wanted[facet];
  return (
    <details className="facet" open={facet === "about" || chosen !== undefined}>
      <summary>{words.facet[facet]}</summary>
      <ul>
        <li>
          <Link
            href={here({ ...wanted, [facet]: undefined, indicator: undefined })}
            className="picker-item"
            aria-current={chosen === undefined ? "true" : undefined}
          >
            {words.all}
          </Link>
        </li>
        {choices.map(({ key, label, count, wanted: next }) => (
          <li key={key}>
            <Link
              href={here({ ...next, indicator: undefined })}
              className="picker-item"
              aria-current={chosen === key ? "true" : undefined}
            >
              {label} <span className="quiet">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
