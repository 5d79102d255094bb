import {
  describeProblem,
  type End,
  ends,
  findQuantities,
  isProblem,
  type Problem,
  type Quantity,
  readQuantity,
  unitLabel,
} from "@yiheng/quantity";
import type { CSSProperties } from "react";
import { figureWithUnit } from "../../components/figure-text.ts";
import { numberText, readingSentences, readingText } from "../../components/reading-text.ts";
import { Prose } from "../../components/prose.tsx";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { appliedRules, type RuleId, rulesOfFound } from "./applied-rules.ts";
import { axisOf } from "./axis.ts";
import { readingWords } from "./reading-words.ts";
import { rules } from "./rules.ts";

/** What the parser makes of some printed words: the interval drawn and told, or its problem. */
export function Reading({ phrase }: { readonly phrase: string }) {
  const quantity = readQuantity(phrase);
  return isProblem(quantity) ? (
    <Unread phrase={phrase} problem={quantity} />
  ) : (
    <Read phrase={phrase} quantity={quantity} />
  );
}

function Read({ phrase, quantity }: { readonly phrase: string; readonly quantity: Quantity }) {
  const { locale } = useLanguage();
  const words = useWords(readingWords);
  const { lower, upper } = ends(quantity);
  const isExact = quantity.value !== undefined;
  return (
    <>
      <p className="reading-sentence">
        <Prose text={readingText({ quantity, receipt: { printed: phrase } }, locale)} />
      </p>
      <ReadingAxis quantity={quantity} />
      <dl className="lines">
        {isExact && <Line term={words.value}>{figureWithUnit(quantity, locale)}</Line>}
        {!isExact && (lower ?? upper) && (
          <>
            <EndLine term={words.lower} end={lower} quantity={quantity} />
            <EndLine term={words.upper} end={upper} quantity={quantity} />
          </>
        )}
        <Line term={words.unit}>{unitLabel(quantity.unit, locale)}</Line>
        <Line term={words.qualifier}>{readingSentences[locale].qualifier[quantity.qualifier]}</Line>
        <Line term={words.rule}>
          <RuleList ids={appliedRules(phrase, quantity)} />
        </Line>
      </dl>
    </>
  );
}

function EndLine(props: {
  readonly term: string;
  readonly end: End | undefined;
  readonly quantity: Quantity;
}) {
  const { locale } = useLanguage();
  const words = useWords(readingWords);
  const { end } = props;
  if (end === undefined) return <Line term={props.term}>{words.open}</Line>;
  return (
    <Line term={props.term}>
      {numberText(end.at, props.quantity, locale)}
      {end.inclusive ? words.included : words.excluded}
      <span className="quiet"> {words.basis[end.basis]}</span>
    </Line>
  );
}

function RuleList({ ids }: { readonly ids: readonly RuleId[] }) {
  const { say } = useLanguage();
  const words = useWords(readingWords);
  if (ids.length === 0) return words.noRule;
  return (
    <ul className="rule-list">
      {rules
        .filter(({ id }) => ids.includes(id))
        .map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {id} <Prose text={say(title)} />
            </a>
          </li>
        ))}
    </ul>
  );
}

/** The interval with its ends: full where included, hollow where excluded, fading where we only set them. */
function ReadingAxis({ quantity }: { readonly quantity: Quantity }) {
  const { locale } = useLanguage();
  const axis = axisOf(quantity);
  if (axis === undefined) return null;
  const { lower, upper } = ends(quantity);
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const style: CSSProperties = { "--from": percent(axis.from), "--to": percent(axis.to) };
  const isPoint = axis.point !== undefined;
  const fades = (end: End | undefined) => end === undefined || end.basis === "convention";
  const form = isPoint
    ? "is-point"
    : `is-span${fades(lower) ? " fades-low" : ""}${fades(upper) ? " fades-high" : ""}`;
  return (
    <div className="reading-axis" style={style} aria-hidden="true">
      <span className={`track ${form}`}>
        <i />
        {!isPoint && lower && <b className={endForm(lower)} style={{ left: percent(axis.from) }} />}
        {!isPoint && upper && <b className={endForm(upper)} style={{ left: percent(axis.to) }} />}
      </span>
      {lower && (
        <span className="axis-label" style={{ left: percent(axis.from) }}>
          {numberText(lower.at, quantity, locale)}
        </span>
      )}
      {!isPoint && upper && (
        <span className="axis-label" style={{ left: percent(axis.to) }}>
          {numberText(upper.at, quantity, locale)}
        </span>
      )}
    </div>
  );
}

function endForm({ inclusive, basis }: End): string {
  if (basis === "convention") return "axis-end is-soft";
  return inclusive ? "axis-end is-in" : "axis-end";
}

/** Why the words are no one figure, in the parser's own terms, and what can be made out in them. */
function Unread({ phrase, problem }: { readonly phrase: string; readonly problem: Problem }) {
  const { locale } = useLanguage();
  const words = useWords(readingWords);
  const found = findQuantities(phrase);
  const bearing = rulesOfFound(found);
  return (
    <>
      <p className="reading-sentence">
        <Prose text={words.cannot(phrase)} />
      </p>
      <p>
        {words.expected}
        {words.problem[problem.expected] ?? <span lang="en">{describeProblem(problem)}</span>}
      </p>
      {found.length > 0 && (
        <>
          <p>{words.within}</p>
          <ul className="found">
            {found.map((part) => (
              <li key={part.start}>
                <b>{part.printed}</b>{" "}
                <span className="quiet">
                  {part.kind === "quantity"
                    ? figureWithUnit(part.quantity, locale)
                    : part.kind === "label"
                      ? words.name
                      : words.date}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {bearing.length > 0 && <RuleList ids={bearing} />}
    </>
  );
}
