import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type ComparisonSummary,
  type ReasonCode,
  reasonCodes,
  reasonInGeneral,
  reasonSentence,
  reasonWeights,
  type Verdict,
  verdicts,
  judgementOf,
} from "@yiheng/domain";
import { Link } from "wouter";
import { comparisonsQuery } from "../../api/queries.ts";
import { Prose } from "../../components/prose.tsx";
import { useShortName } from "../../components/use-short-name.ts";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { verdictMeans } from "../../components/verdict-means.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { verdictWords } from "./verdict-words.ts";

/** The verdicts with their meaning, and every reason with its sentence, weight, remedy and a live example. */
export function VerdictPart() {
  const words = useWords(verdictWords);
  return (
    <>
      <Verdicts />
      <section className="card" aria-labelledby="reasons-title">
        <h2 id="reasons-title">{words.reasons}</h2>
        <p className="quiet">{words.how}</p>
        <div className="table-frame">
          <table className="figures reasons-table" role="table">
            <thead role="rowgroup">
              <tr role="row">
                {Object.entries(words.columns).map(([key, column]) => (
                  <th key={key} scope="col" role="columnheader">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {reasonCodes.map((code) => (
                <ReasonRow key={code} code={code} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function Verdicts() {
  const { locale, say } = useLanguage();
  const words = useWords(verdictWords);
  const { selection, there } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const of = (verdict: Verdict) => comparisons.filter((comparison) => judgementOf(comparison) === verdict);
  const alone = comparisons.filter((comparison) => judgementOf(comparison) === "single").length;
  return (
    <section className="card" aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{words.verdicts}</h2>
      <dl className="verdict-list">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark judgement={verdict} />
            </dt>
            <dd>
              {verdictMeans[locale][verdict]}{" "}
              <span className="quiet part">{words.now(of(verdict).length)}</span>{" "}
              {of(verdict)
                .slice(0, 2)
                .map(({ indicator }) => (
                  <Link
                    key={indicator.id}
                    href={there("/compare", { indicator: indicator.id })}
                    className="example-link"
                  >
                    {say(indicator.name)}
                  </Link>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.single(alone)}</p>
    </section>
  );
}

function ReasonRow({ code }: { readonly code: ReasonCode }) {
  const { messages, say } = useLanguage();
  const words = useWords(verdictWords);
  const { selection } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const example = comparisons.find(({ reasons }) => reasons.some((reason) => reason.code === code));
  const { says, remedy } = reasonInGeneral(code);
  const labels = words.columns;
  return (
    <tr id={code} role="row">
      <th scope="row" role="rowheader">
        {messages.reason[code]}
      </th>
      <td role="cell" data-label={labels.says}>
        <Prose text={say(says)} />
      </td>
      <td role="cell" data-label={labels.weight}>
        <Weight code={code} />
      </td>
      <td role="cell" data-label={labels.remedy}>
        {remedy ? <Prose text={say(remedy)} /> : <span className="quiet">{words.noRemedy}</span>}
      </td>
      <td role="cell" data-label={labels.example}>
        {example ? (
          <Example comparison={example} code={code} />
        ) : (
          <span className="quiet">{words.noExample}</span>
        )}
      </td>
    </tr>
  );
}

function Weight({ code }: { readonly code: ReasonCode }) {
  const words = useWords(verdictWords);
  const [lighter, heavier] = reasonWeights[code];
  if (lighter === undefined) return null;
  return (
    <>
      {lighter === "comparable" ? (
        <span className="quiet">{words.note}</span>
      ) : (
        <VerdictMark judgement={lighter} />
      )}
      {heavier && (
        <>
          {" "}
          {words.or} <VerdictMark judgement={heavier} />
        </>
      )}
    </>
  );
}

/** The reason as it is said of an indicator in the current data, linked to its comparison. */
function Example(props: { readonly comparison: ComparisonSummary; readonly code: ReasonCode }) {
  const { say } = useLanguage();
  const { there } = useSelection();
  const nameOf = useShortName();
  const { indicator, reasons } = props.comparison;
  const reason = reasons.find(({ code }) => code === props.code);
  return (
    <>
      <Link href={there("/compare", { indicator: indicator.id })}>{say(indicator.name)}</Link>{" "}
      {reason && (
        <span className="quiet">
          <Prose text={say(reasonSentence(reason, nameOf))} />
        </span>
      )}
    </>
  );
}
