import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type Cell,
  type Comparison,
  figureWords,
  isObserved,
  judgementOf,
  judgementWord,
  type MissingCell,
  type ObservedCell,
  periodText,
} from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Parts } from "../../components/parts.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { ComparisonMenu } from "./comparison-menu.tsx";
import { compareWords } from "./words.ts";

/** Figures that share no axis: one card each, the same size whatever the number. */
export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { messages } = useLanguage();
  const words = useWords(compareWords);
  const judgement = judgementOf(comparison);
  return (
    <section className="card" aria-label={judgementWord(judgement, messages)}>
      <div className="card-head">
        <p className="quiet">{words.noChart(judgement)}</p>
        <ComparisonMenu comparison={comparison} />
      </div>
      <div className={`tiles columns-${comparison.cells.length}`}>
        {comparison.cells.map((cell) => (
          <Tile key={cell.hospital} cell={cell} />
        ))}
      </div>
    </section>
  );
}

function Tile({ cell }: { readonly cell: Cell }) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
  const hospital = hospitals[seat];
  return (
    <div className={`tile seat-${seat + 1}`}>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      {isObserved(cell) ? (
        <Link href={here({ receipt: cell.observation.id })} className="tile-figure" data-figure="">
          {figureWords(cell.observation, locale, true)}
          <Rival cell={cell} />
          <span className="figure-period">{periodText(cell.observation.period, messages)}</span>
        </Link>
      ) : (
        <Elsewhere cell={cell} />
      )}
    </div>
  );
}

/** A figure that contradicts the one shown stays beside it. */
function Rival({ cell }: { readonly cell: ObservedCell }) {
  const { locale } = useLanguage();
  const rival = cell.passedOver.find(({ reason }) => reason === "conflict")?.observation;
  return rival && <span className="figure-rival"> ↔ {figureWords(rival, locale, true)}</span>;
}

/** No figure of the whole hospital; one of another scope may stand here, named as such. */
function Elsewhere({ cell }: { readonly cell: MissingCell }) {
  const { locale, messages, say } = useLanguage();
  const { here } = useSelection();
  const other = cell.passedOver.find(({ reason }) => reason === "other-scope")?.observation;
  if (other === undefined) return <span className="absent">{messages.missing[cell.missing]}</span>;
  return (
    <Link href={here({ receipt: other.id })} className="tile-figure is-elsewhere" data-figure="">
      {figureWords(other, locale, true)}
      <span className="figure-period">
        <Parts
          of={[
            other.scopeLabel ? say(other.scopeLabel) : messages.scope[other.scope],
            periodText(other.period, messages),
          ]}
        />
      </span>
    </Link>
  );
}
