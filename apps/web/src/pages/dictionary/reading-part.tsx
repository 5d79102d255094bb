import { useSuspenseQuery } from "@tanstack/react-query";
import { isProblem, readQuantity } from "@yiheng/quantity";
import { Link, useLocation } from "wouter";
import { comparisonsQuery } from "../../api/queries.ts";
import { figureWithUnit } from "../../components/figure-text.ts";
import { readingSentences, shortReading } from "../../components/reading-text.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Reading } from "./reading.tsx";
import { readingWords } from "./reading-words.ts";
import { rules } from "./rules.ts";

const sample = "近170余万人次";
/** No printed amount is longer; a pasted page is cut. */
const longest = 60;

/** A field that reads what is typed, and every rule with phrases read on the spot. */
export function ReadingPart() {
  const words = useWords(readingWords);
  const { selection } = useSelection();
  const phrase = selection.phrase?.trim().slice(0, longest);
  return (
    <>
      <section className="card reading" aria-labelledby="phrase-label">
        <PhraseField />
        <div aria-live="polite">
          {!phrase && <p className="quiet">{words.sample}</p>}
          <Reading phrase={phrase || sample} />
        </div>
      </section>
      <h2>{words.rules}</h2>
      <div className="rules">
        {rules.map((rule) => (
          <RuleCard key={rule.id} rule={rule} />
        ))}
      </div>
    </>
  );
}

/** The field's text is in the address, so that it can be sent on; without scripts the form asks the server. */
function PhraseField() {
  const words = useWords(readingWords);
  const { selection, here } = useSelection();
  const [, navigate] = useLocation();
  const others = new URLSearchParams(here({ phrase: undefined }).split("?")[1] ?? "");
  return (
    <form action="/dictionary" className="phrase-form" onSubmit={(event) => event.preventDefault()}>
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label id="phrase-label" htmlFor="phrase">
        {words.label}
      </label>
      <input
        id="phrase"
        name="phrase"
        lang="zh"
        autoComplete="off"
        maxLength={longest}
        placeholder={words.placeholder}
        value={selection.phrase ?? ""}
        onChange={({ target }) => {
          // Half a character, as some input methods leave it for a moment, has no place in an address.
          const text = target.value.replaceAll(/\p{Surrogate}/gu, "");
          navigate(here({ phrase: text || undefined }), { replace: true });
        }}
      />
      <button type="submit" className="button">
        {words.read}
      </button>
    </form>
  );
}

function RuleCard({ rule }: { readonly rule: (typeof rules)[number] }) {
  const { say } = useLanguage();
  return (
    <section className="card" id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <h3 id={`${rule.id}-title`}>
        <span className="rule-number">{rule.id}</span> {say(rule.title)}
      </h3>
      <p>{say(rule.says)}</p>
      <ul className="found">
        {rule.examples.map((phrase) => (
          <Example key={phrase} phrase={phrase} />
        ))}
      </ul>
      {rule.id === "R14" && <ScopeExamples />}
    </section>
  );
}

/** A phrase and, in short, what is read from it; the link puts it into the field. */
function Example({ phrase }: { readonly phrase: string }) {
  const { locale } = useLanguage();
  const words = useWords(readingWords);
  const { here } = useSelection();
  const quantity = readQuantity(phrase);
  return (
    <li>
      <Link href={here({ phrase })} lang="zh">
        {phrase}
      </Link>{" "}
      <span className="quiet">
        {isProblem(quantity)
          ? words.refused
          : (shortReading(quantity, locale) ?? readingSentences[locale].qualifier[quantity.qualifier])}
      </span>
    </li>
  );
}

/** Figures of a department, a branch or a city that the current data keeps apart from the hospital's. */
function ScopeExamples() {
  const { locale, messages, say } = useLanguage();
  const words = useWords(readingWords);
  const { selection, here } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const examples = comparisons.flatMap(({ indicator, cells }) =>
    cells.flatMap(({ passedOver }) =>
      passedOver
        .filter(({ reason }) => reason === "other-scope")
        .map(({ observation }) => ({ indicator, observation })),
    ),
  );
  return (
    <>
      <p className="quiet">{words.scopeExample}</p>
      <ul className="found">
        {examples.slice(0, 3).map(({ indicator, observation }) => (
          <li key={observation.id}>
            <Link href={here({ receipt: observation.id })} data-figure="">
              {figureWithUnit(observation.quantity, locale)}
            </Link>{" "}
            <span className="quiet">
              {say(indicator.name)} · {messages.scope[observation.scope]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
