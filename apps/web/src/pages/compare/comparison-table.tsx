import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type Cell,
  type Comparison,
  figureWords,
  isObserved,
  type ObservedCell,
  periodText,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { Link } from "wouter";
import { sourcesQuery, hospitalsQuery } from "../../api/queries.ts";
import { useFigureKeys } from "../../components/figure-keys.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { ComparisonMenu } from "./comparison-menu.tsx";
import { compareWords } from "./words.ts";

/** The figures as a real table: every hospital keeps its row, a missing figure its reason. */
export function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { locale, messages } = useLanguage();
  const words = useWords(compareWords);
  const { columns } = words;
  const unit = unitLabel(comparison.indicator.unit, locale);
  const onArrow = useFigureKeys();
  return (
    <section className="card" aria-labelledby="table-title">
      <div className="card-head">
        <h2 id="table-title">{words.table}</h2>
        <ComparisonMenu comparison={comparison} />
      </div>
      <div className="table-frame">
        <table className="figures compared" role="table" onKeyDown={onArrow}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {columns.hospital}
              </th>
              <th scope="col" role="columnheader" className="number">
                {columns.value}
                {unit && <span className="unit"> {unit}</span>}
              </th>
              <th scope="col" role="columnheader">
                {columns.printed}
              </th>
              <th scope="col" role="columnheader">
                {columns.period}
              </th>
              <th scope="col" role="columnheader" className="source">
                {columns.source}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {comparison.cells.map((cell) => (
              <Row key={cell.hospital} cell={cell} />
            ))}
          </tbody>
        </table>
      </div>
      {comparison.cells.some(isImplied) && <p className="quiet">* {messages.overview.implied}</p>}
    </section>
  );
}

/** Whether the year beside the figure is inferred, which a star says. */
function isImplied(cell: Cell): boolean {
  return isObserved(cell) && cell.observation.period.basis === "implied";
}

function Row({ cell }: { readonly cell: Cell }) {
  const { messages } = useLanguage();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
  const hospital = hospitals[seat];
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {hospital && <HospitalName hospital={hospital} seat={seat} />}
      </th>
      {isObserved(cell) ? (
        <Observed cell={cell} />
      ) : (
        <td colSpan={4} role="cell" className="absent">
          {messages.missing[cell.missing]}
        </td>
      )}
    </tr>
  );
}

function Observed({ cell }: { readonly cell: ObservedCell }) {
  const { locale, messages, say } = useLanguage();
  const { columns } = useWords(compareWords);
  const { here } = useSelection();
  const { observation } = cell;
  const documents = useSuspenseQuery(sourcesQuery).data.items;
  const source = documents.find(({ id }) => id === observation.receipt.document);
  return (
    <>
      <td role="cell" className="number">
        <Link href={here({ receipt: observation.id })} className="figure-link" data-figure="">
          {figureWords(observation, locale)}
        </Link>
      </td>
      <td role="cell" className="as-printed" data-label={columns.printed}>
        <span lang="zh">{observation.receipt.printed}</span>
      </td>
      <td role="cell" className="period">
        {periodText(observation.period, messages)}
        {isImplied(cell) && "*"}
      </td>
      <td role="cell" className="source" data-label={columns.source}>
        {source && say(source.title)}
      </td>
    </>
  );
}
