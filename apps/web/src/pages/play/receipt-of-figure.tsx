import type { Observation } from "@yiheng/domain";
import { type Opens, slideWords } from "@yiheng/slides";
import { figureWithUnit, periodInFull } from "../../components/figure-text.ts";
import { readingText } from "../../components/reading-text.ts";
import { receiptWords } from "../../components/receipt-words.ts";
import { Line, Paragraph, Place, Printed, type ReceiptMatter, Subject } from "./receipt-parts.tsx";
import "../../styles/link-button.css";

interface OfFigureProps extends ReceiptMatter {
  readonly id: Observation["id"];
  readonly onOpen: (opens: Opens) => void;
}

/** The receipt of a figure: its words, how they are read, where they stand, what contradicts them. */
export function ReceiptOfFigure({ lists, locale, passageOf, id, onOpen }: OfFigureProps) {
  const words = receiptWords[locale];
  const terms = slideWords[locale];
  const observation = lists.observations.find((one) => one.id === id);
  if (observation === undefined) return <p className="empty">{words.missing(id)}</p>;
  const { receipt, period, scope, scopeLabel, statement, basePeriod, note, conflictsWith } = observation;
  const indicator = lists.indicators.find((one) => one.id === observation.indicator);
  const rivals = lists.observations.filter((one) => conflictsWith.includes(one.id));
  return (
    <>
      <Subject lists={lists} locale={locale} hospital={observation.hospital} text={indicator?.name[locale]} />
      <Printed receipt={receipt} />
      <p className="reading">{readingText(observation, locale)}</p>
      <Paragraph receipt={receipt} locale={locale} passageOf={passageOf} />
      <dl className="lines">
        <Line term={words.period}>{periodInFull(period, terms)}</Line>
        <Line term={words.scope}>
          {[terms.scope[scope], scopeLabel?.[locale]].filter(Boolean).join(" · ")}
        </Line>
        <Line term={words.statement}>{terms.statement[statement]}</Line>
        <Line term={words.base}>{basePeriod}</Line>
        <Line term={words.note}>{note?.[locale]}</Line>
        <Place receipt={receipt} lists={lists} locale={locale} />
      </dl>
      {rivals.length > 0 && (
        <section>
          <h3>{words.conflict}</h3>
          <ul className="relatives">
            {rivals.map((rival) => (
              <li key={rival.id}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => onOpen({ observation: rival.id })}
                >
                  {figureWithUnit(rival.quantity, locale)} “{rival.receipt.printed}”
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
