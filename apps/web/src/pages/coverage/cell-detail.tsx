import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type IndicatorId,
  type Pair,
  pairsOf,
  reasonSentence,
  remedySentence,
  type Locale,
  type ReasonCode,
  judgementOf,
} from "@yiheng/domain";
import { Link } from "wouter";
import { indicatorObservationsQuery, indicatorQuery, requestsQuery } from "../../api/queries.ts";
import { QuestionText } from "../../components/question-text.tsx";
import { HospitalName } from "../../components/hospital-name.tsx";
import { useShortName } from "../../components/use-short-name.ts";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import type { Seat } from "./coverage-table.tsx";
import { coverageWords } from "./words.ts";

/** What one hospital's figure of an indicator can be compared with, why not with the rest, and what to ask. */
export function CellDetail(
  props: Seat & { readonly indicator: IndicatorId; readonly seats: readonly Seat[] },
) {
  const { messages, say } = useLanguage();
  const words = useWords(coverageWords);
  const { selection, here, there } = useSelection();
  const { hospital, seat, seats } = props;
  const { data: indicator } = useSuspenseQuery(indicatorQuery(props.indicator));
  const observations = useSuspenseQuery(indicatorObservationsQuery(props.indicator)).data.items;
  const [request] = useSuspenseQuery(requestsQuery(hospital.id, selection, props.indicator)).data.items;
  const pairs = seats
    .filter((other) => other.hospital !== hospital)
    .map((other) => ({
      other,
      pair: pairsOf(indicator, [hospital, other.hospital], observations, selection.period)[0],
    }));
  return (
    <section className="cell-detail" aria-label={words.openCell(say(hospital.short), say(indicator.name))}>
      <header>
        <h2>
          <HospitalName hospital={hospital} seat={seat} /> {say(indicator.name)}
        </h2>
        <p className="cell-links">
          <Link href={there("/compare", { indicator: indicator.id })}>{words.toComparison}</Link>
          <Link href={there(`/requests/${hospital.id}`)}>{words.toSheet}</Link>
          <Link href={here({ about: indicator.domain, indicator: undefined, ask: undefined })}>
            {messages.close}
          </Link>
        </p>
      </header>
      <div className="cell-parts">
        <div>
          <h3>{words.pairs}</h3>
          <dl className="pair-list">
            {pairs.map(({ other, pair }) => pair && <PairLine key={other.seat} other={other} pair={pair} />)}
          </dl>
        </div>
        <div>
          <h3>{words.question}</h3>
          {request ? (
            <QuestionText request={request} />
          ) : (
            <p>{isStuck(pairs[0]?.pair) ? words.stuck : words.noRequest}</p>
          )}
        </div>
      </div>
    </section>
  );
}

/** Whether the hospital has answered more than once, and its answers contradict each other. */
function isStuck(pair: Pair | undefined): boolean {
  const [cell] = pair?.comparison.cells ?? [];
  const rivals = cell?.passedOver.filter(({ reason }) => reason === "conflict") ?? [];
  return (
    cell?.state === "missing" &&
    cell.missing === "contradicted" &&
    rivals.every(({ observation }) => observation.receipt.isReply === true)
  );
}

const alone: ReadonlySet<ReasonCode> = new Set(["single-value", "no-figure"]);

/** Sentences in a row, each said once; Chinese ones need no space between. */
function sentences(texts: readonly string[], locale: Locale): string {
  return [...new Set(texts)].join(locale === "zh" ? "" : " ");
}

function PairLine({ other, pair }: { readonly other: Seat; readonly pair: Pair }) {
  const { locale, say } = useLanguage();
  const words = useWords(coverageWords);
  const nameOf = useShortName();
  const { comparison } = pair;
  const { reasons } = comparison;
  // That one figure stands alone says no more than why the other is missing, wherever that is told too.
  const telling = reasons.length > 1 ? reasons.filter(({ code }) => !alone.has(code)) : reasons;
  const remedies = telling.flatMap((reason) => remedySentence(reason, nameOf) ?? []);
  return (
    <>
      <dt>
        <HospitalName hospital={other.hospital} seat={other.seat} />
        <VerdictMark judgement={judgementOf(comparison)} />
      </dt>
      <dd>
        {sentences(
          telling.map((reason) => say(reasonSentence(reason, nameOf))),
          locale,
        )}
        {comparison.verdict !== "comparable" && remedies.length > 0 && (
          <span className="quiet remedy">
            {" "}
            {words.needed} {sentences(remedies.map(say), locale)}
          </span>
        )}
      </dd>
    </>
  );
}
