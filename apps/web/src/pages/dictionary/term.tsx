import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type CellSummary,
  type ComparisonSummary,
  figureWords,
  type Indicator,
  isObserved,
  judgementOf,
  periodText,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Prose } from "../../components/prose.tsx";
import { Line } from "../../components/receipt.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { verdictMeans } from "../../components/verdict-means.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { appraisalItem } from "./appraisal-items.ts";
import { dictionaryWords } from "./words.ts";

interface TermProps {
  readonly indicator: Indicator;
  readonly comparison: ComparisonSummary | undefined;
  readonly isOpen: boolean;
}

/** One indicator: a line that opens into all that is known of it, and comes into view when it does. */
export function Term({ indicator, comparison, isOpen }: TermProps) {
  const { say } = useLanguage();
  const { here } = useSelection();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <li ref={item} id={indicator.id} className={isOpen ? "term is-open" : "term"}>
      <div className="term-head">
        <Link
          href={here({ indicator: isOpen ? undefined : indicator.id })}
          className="term-name"
          aria-expanded={isOpen}
        >
          {say(indicator.name)}
        </Link>
        <TermMarks indicator={indicator} comparison={comparison} />
      </div>
      {isOpen && <TermBody indicator={indicator} comparison={comparison} />}
    </li>
  );
}

/** What a folded line tells besides the name: the kind, who prints a figure, and the verdict. */
function TermMarks({ indicator, comparison }: Omit<TermProps, "isOpen">) {
  const { messages } = useLanguage();
  const words = useWords(dictionaryWords);
  const { there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const reporters = new Set(comparison?.cells.filter(isObserved).map(({ hospital }) => hospital));
  return (
    <>
      <span className="quiet term-kind">{messages.kind[indicator.kind]}</span>
      <span className="term-reporters">
        {hospitals.map(
          (hospital, seat) =>
            reporters.has(hospital.id) && <HospitalName key={hospital.id} hospital={hospital} seat={seat} />,
        )}
        {reporters.size === 0 && <span className="quiet">{words.nobody}</span>}
      </span>
      {comparison && (
        <Link href={there("/compare", { indicator: indicator.id })} className="term-verdict">
          <VerdictMark judgement={judgementOf(comparison)} />
        </Link>
      )}
    </>
  );
}

function TermBody({ indicator, comparison }: Omit<TermProps, "isOpen">) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(dictionaryWords);
  const { there } = useSelection();
  const { appraisal, caveats, conditions, denominator, numerator } = indicator;
  const item = appraisal && appraisalItem(appraisal.number);
  const { rows } = words;
  return (
    <div className="term-body">
      <p>
        <Prose text={say(indicator.definition)} />
      </p>
      <dl className="lines">
        <Line term={rows.reported}>{comparison && <Figures cells={comparison.cells} />}</Line>
        <Line term={rows.verdict}>
          {comparison && (
            <>
              {verdictMeans[locale][judgementOf(comparison)]}{" "}
              <Link href={there("/compare", { indicator: indicator.id })}>{words.compare}</Link>
            </>
          )}
        </Line>
        <Line term={rows.kind}>{messages.kind[indicator.kind]}</Line>
        <Line term={rows.unit}>{unitLabel(indicator.unit, locale)}</Line>
        <Line term={rows.polarity}>
          {messages.polarity[indicator.polarity]}
          <span className="quiet">
            {" "}
            <Prose text={say(indicator.polarityNote)} />
          </span>
        </Line>
        <Line term={rows.numerator}>{numerator && say(numerator)}</Line>
        <Line term={rows.denominator}>{denominator && say(denominator)}</Line>
        <Line term={rows.conditions}>
          {conditions.map((condition) => messages.condition[condition]).join(messages.list) ||
            words.noConditions}
        </Line>
        <Line term={rows.appraisal}>
          {appraisal && (
            <>
              {words.appraisalOf(appraisal.number, item && say(item))}
              <span className="quiet"> {words.matchMeans[appraisal.match]}</span>
            </>
          )}
        </Line>
        <Line term={rows.aliases}>
          {indicator.aliases.length > 0 && <span lang="zh">{indicator.aliases.join("、")}</span>}
        </Line>
        <Line term={rows.caveats}>{caveats && say(caveats)}</Line>
        <Line term={rows.id}>
          <code>{indicator.id}</code>
        </Line>
      </dl>
    </div>
  );
}

/** Every hospital's figure, which opens its receipt, or why there is none. */
function Figures({ cells }: { readonly cells: readonly CellSummary[] }) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (
    <ul className="term-figures">
      {cells.map((cell) => {
        const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
        const hospital = hospitals[seat];
        return (
          <li key={cell.hospital}>
            {hospital && <HospitalName hospital={hospital} seat={seat} />}{" "}
            {isObserved(cell) ? (
              <Link href={here({ receipt: cell.observation.id })} data-figure="">
                {figureWords(cell.observation, locale, true)}
                <span className="quiet"> {periodText(cell.observation.period, messages)}</span>
              </Link>
            ) : (
              <Absent cell={cell} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Why there is no figure; what was printed instead is one click away. */
function Absent({ cell }: { readonly cell: Extract<CellSummary, { state: "missing" }> }) {
  const { messages } = useLanguage();
  const { here } = useSelection();
  const [first] = cell.passedOver;
  const why = messages.missing[cell.missing];
  if (first === undefined) return <span className="absent">{why}</span>;
  return (
    <Link href={here({ receipt: first.observation.id })} className="absent" data-figure="">
      {why}
    </Link>
  );
}
