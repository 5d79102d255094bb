import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type ComparisonSummary,
  coverageOf,
  type Hospital,
  judgementOf,
  type MatrixGroup,
  matrixOf,
  ownFirst,
  rowExtent,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { useFigureKeys } from "../../components/figure-keys.ts";
import { HospitalName, hospitalLabel } from "../../components/hospital-name.tsx";
import { Parts } from "../../components/parts.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { benchmarkLine } from "../../late-parts.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { CoverageCell, FigureCell, VerdictCell } from "./figure-cell.tsx";

/** Hospitals × indicators, grouped by domain; rows of one hospital alone are folded, never dropped. */
export function Matrix({ comparisons }: { readonly comparisons: readonly ComparisonSummary[] }) {
  const { messages } = useLanguage();
  const { selection } = useSelection();
  const all = useSuspenseQuery(hospitalsQuery).data.items;
  const onArrow = useFigureKeys();
  const wanted = comparisons.filter(
    ({ verdict }) => selection.verdict === undefined || verdict === selection.verdict,
  );
  const shown = new Set(comparisons[0]?.cells.map(({ hospital }) => hospital));
  const seated = all.flatMap((hospital, seat) => (shown.has(hospital.id) ? [{ hospital, seat }] : []));
  const seats = ownFirst(seated, selection.own, ({ hospital }) => hospital.id);
  if (wanted.length === 0) return <p className="empty">{messages.overview.empty}</p>;
  return (
    <table className={`matrix columns-${seats.length}`} role="table" onKeyDown={onArrow} data-ready="">
      <caption className="visually-hidden">{messages.overview.titleOf(seats.length)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {messages.overview.indicator}
          </th>
          {seats.map(({ hospital, seat }) => (
            <th key={hospital.id} scope="col" role="columnheader" className="hospital-column">
              <HospitalName hospital={hospital} seat={seat} />
              {selection.show === "coverage" && (
                <CoverageTally hospital={hospital} comparisons={comparisons} />
              )}
            </th>
          ))}
          <th scope="col" role="columnheader" className="verdict-column">
            {messages.overview.verdict}
          </th>
        </tr>
      </thead>
      {matrixOf(wanted).map((group) => (
        <Group key={group.domain} group={group} seats={seats} />
      ))}
    </table>
  );
}

interface Seat {
  readonly hospital: Hospital;
  readonly seat: number;
}

function CoverageTally({
  hospital,
  comparisons,
}: {
  readonly hospital: Hospital;
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const { messages } = useLanguage();
  const coverage = coverageOf(comparisons).find((candidate) => candidate.hospital === hospital.id);
  if (coverage === undefined) return null;
  const onAxis = coverage.byVerdict.comparable + coverage.byVerdict["with-care"];
  return (
    <span className="column-note">
      <Parts
        of={[
          messages.overview.reported(coverage.reported, comparisons.length),
          messages.overview.comparableOf(onAxis),
        ]}
      />
    </span>
  );
}

function Group({ group, seats }: { readonly group: MatrixGroup; readonly seats: readonly Seat[] }) {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  const isOpen = selection.verdict !== undefined || selection.open.includes(group.domain);
  const isOnly = selection.about === group.domain;
  const rows = isOpen ? [...group.shared, ...group.alone] : group.shared;
  return (
    <tbody role="rowgroup">
      <tr className="domain-row" role="row">
        <th colSpan={seats.length + 2} scope="rowgroup" role="rowheader">
          <span className="domain-name">{messages.domain[group.domain]}</span>
          <Link href={here({ about: isOnly ? undefined : group.domain })} className="domain-only">
            {isOnly ? messages.overview.every : messages.overview.only}
          </Link>
        </th>
      </tr>
      {rows.map((comparison) => (
        <Row key={comparison.indicator.id} comparison={comparison} seats={seats} />
      ))}
      {group.alone.length > 0 && selection.verdict === undefined && (
        <FoldRow group={group} columns={seats.length + 2} />
      )}
    </tbody>
  );
}

function FoldRow({ group, columns }: { readonly group: MatrixGroup; readonly columns: number }) {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  const isOpen = selection.open.includes(group.domain);
  const open = isOpen
    ? selection.open.filter((domain) => domain !== group.domain)
    : [...selection.open, group.domain];
  return (
    <tr className="fold-row" role="row">
      <td colSpan={columns} role="cell">
        <Link href={here({ open })} className="fold" aria-expanded={isOpen}>
          <span aria-hidden="true">{isOpen ? "−" : "+"}</span>
          {isOpen ? messages.overview.fold : messages.overview.single(group.alone.length)}
        </Link>
      </td>
    </tr>
  );
}

function Row({
  comparison,
  seats,
}: {
  readonly comparison: ComparisonSummary;
  readonly seats: readonly Seat[];
}) {
  const { locale, messages, say } = useLanguage();
  const { selection, there } = useSelection();
  const { indicator, cells } = comparison;
  const extent = rowExtent(comparison);
  const href = there("/compare", { indicator: indicator.id });
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link href={href} className="indicator">
          {say(indicator.name)}
        </Link>
        <span className="unit">{unitLabel(indicator.unit, locale)}</span>
      </th>
      {cells.map((cell) => {
        const seat = seats.find(({ hospital }) => hospital.id === cell.hospital);
        if (seat === undefined) return null;
        return (
          <td
            key={cell.hospital}
            role="cell"
            className={`seat-${seat.seat + 1}`}
            data-label={hospitalLabel(say(seat.hospital.short), seat.seat)}
          >
            {selection.show === "values" && <FigureCell cell={cell} extent={extent} />}
            {selection.show === "values" && selection.own && (
              <benchmarkLine.View comparison={comparison} own={selection.own} hospital={cell.hospital} />
            )}
            {selection.show === "verdicts" && <VerdictCell comparison={comparison} cell={cell} />}
            {selection.show === "coverage" && <CoverageCell comparison={comparison} cell={cell} />}
          </td>
        );
      })}
      <td role="cell" className="verdict-cell" data-label={messages.overview.verdict}>
        <Link href={href} className="verdict-link">
          <VerdictMark judgement={judgementOf(comparison)} />
        </Link>
      </td>
    </tr>
  );
}
