import type { Hospital, PairsSummary } from "@yiheng/domain";
import { Link } from "wouter";
import { HospitalName } from "../../components/hospital-name.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { CellDetail } from "./cell-detail.tsx";
import { CoverageCell } from "./coverage-cell.tsx";
import { coverageByDomain, type DomainCoverage, talliesOf, type Tally } from "./domain-coverage.ts";
import { coverageWords } from "./words.ts";

/** A hospital with its place in the product's order, which gives its colour and shape. */
export interface Seat {
  readonly hospital: Hospital;
  readonly seat: number;
}

interface Seated {
  readonly seats: readonly Seat[];
}

/** The domains with what each hospital prints of them; an open one with its indicators. */
export function CoverageTable({ rows, seats }: Seated & { readonly rows: readonly PairsSummary[] }) {
  const { say } = useLanguage();
  const words = useWords(coverageWords);
  const { there } = useSelection();
  const tallies = talliesOf(rows);
  return (
    <table className={`coverage columns-${seats.length}`} role="table" data-ready="">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.domain}
          </th>
          {seats.map(({ hospital, seat }) => (
            <th key={hospital.id} scope="col" role="columnheader" className="hospital-column">
              <HospitalName hospital={hospital} seat={seat} />
              <TallyText tally={tallies.get(hospital.id)} total={rows.length} />
              <Link
                href={there(`/requests/${hospital.id}`)}
                className="sheet-link"
                aria-label={words.sheetOf(say(hospital.short))}
              >
                {words.sheet}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {coverageByDomain(rows).map((coverage) => (
        <DomainRows key={coverage.domain} coverage={coverage} seats={seats} />
      ))}
    </table>
  );
}

function TallyText({ tally, total }: { readonly tally: Tally | undefined; readonly total: number }) {
  const words = useWords(coverageWords);
  if (tally === undefined) return null;
  return (
    <span className="tally-text">
      <span>{tally.reported === 0 ? words.nothing : words.reported(tally.reported, total)}</span>
      {tally.comparable > 0 && <span>{words.comparable(tally.comparable)}</span>}
    </span>
  );
}

function DomainRows({ coverage, seats }: Seated & { readonly coverage: DomainCoverage }) {
  const { messages, say } = useLanguage();
  const { selection, here } = useSelection();
  const { domain, rows, tallies } = coverage;
  // A link to a cell need not name the domain that the cell is in.
  const isOpen =
    selection.about === domain ||
    (selection.about === undefined && rows.some(({ indicator }) => indicator.id === selection.indicator));
  return (
    <tbody role="rowgroup">
      <tr className="coverage-domain" role="row">
        <th scope="rowgroup" role="rowheader">
          <Link
            href={here({ about: isOpen ? undefined : domain, indicator: undefined, ask: undefined })}
            aria-expanded={isOpen}
          >
            <span aria-hidden="true">{isOpen ? "−" : "+"}</span> {messages.domain[domain]}{" "}
            <span className="quiet">{rows.length}</span>
          </Link>
        </th>
        {seats.map(({ hospital, seat }) => (
          <td key={hospital.id} role="cell" className={`seat-${seat + 1}`} data-label={say(hospital.short)}>
            <Share tally={tallies.get(hospital.id)} total={rows.length} />
            <TallyText tally={tallies.get(hospital.id)} total={rows.length} />
          </td>
        ))}
      </tr>
      {isOpen && rows.map((row) => <IndicatorRow key={row.indicator.id} row={row} seats={seats} />)}
    </tbody>
  );
}

/** How much of a domain is printed, and how much of that can be compared, as a bar; the words stand beside it. */
function Share({ tally, total }: { readonly tally: Tally | undefined; readonly total: number }) {
  if (tally === undefined) return null;
  const width = (count: number) => ({ width: `${(100 * count) / total}%` });
  return (
    <span className="share" aria-hidden="true">
      <span className="share-reported" style={width(tally.reported)} />
      <span className="share-comparable" style={width(tally.comparable)} />
    </span>
  );
}

function IndicatorRow({ row, seats }: Seated & { readonly row: PairsSummary }) {
  const { say } = useLanguage();
  const { selection, there } = useSelection();
  const { indicator } = row;
  const open = seats.find(
    ({ hospital }) => selection.indicator === indicator.id && hospital.id === selection.ask,
  );
  return (
    <>
      <tr role="row" className={open && "has-open-cell"}>
        <th scope="row" role="rowheader">
          <Link href={there("/compare", { indicator: indicator.id })} className="indicator">
            {say(indicator.name)}
          </Link>
        </th>
        {seats.map(({ hospital, seat }) => (
          <td key={hospital.id} role="cell" className={`seat-${seat + 1}`} data-label={say(hospital.short)}>
            <CoverageCell row={row} hospital={hospital} seats={seats} isOpen={open?.hospital === hospital} />
          </td>
        ))}
      </tr>
      {open && (
        <tr role="row" className="coverage-detail">
          <td role="cell" colSpan={seats.length + 1}>
            <CellDetail indicator={indicator.id} {...open} seats={seats} />
          </td>
        </tr>
      )}
    </>
  );
}
