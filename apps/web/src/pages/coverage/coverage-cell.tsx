import { type Hospital, type PairsSummary, verdictGlyphs } from "@yiheng/domain";
import { Link } from "wouter";
import { shapeOf } from "../../components/hospital-name.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import type { Seat } from "./coverage-table.tsx";
import { isReported, pairsWith, partnerIn } from "./domain-coverage.ts";
import { coverageWords } from "./words.ts";

/** Whether a hospital has a figure and with whose it may be compared, or why there is none; opens what is missing. */
export function CoverageCell(props: {
  readonly row: PairsSummary;
  readonly hospital: Hospital;
  readonly seats: readonly Seat[];
  readonly isOpen: boolean;
}) {
  const { messages, say } = useLanguage();
  const words = useWords(coverageWords);
  const { here } = useSelection();
  const { row, hospital, seats, isOpen } = props;
  const { indicator, cells } = row;
  const cell = cells.find((candidate) => candidate.hospital === hospital.id);
  const hasFigure = isReported(row, hospital.id);
  const href = here({ indicator: isOpen ? undefined : indicator.id, ask: isOpen ? undefined : hospital.id });
  return (
    <Link
      href={href}
      className={`coverage-cell ${hasFigure ? "has-figure" : "has-none"}`}
      aria-expanded={isOpen}
      title={words.openCell(say(hospital.short), say(indicator.name))}
    >
      {cell?.state === "missing" ? (
        messages.missing[cell.missing]
      ) : (
        <>
          <span className="has">{words.has}</span> <PairMarks row={row} hospital={hospital} seats={seats} />
        </>
      )}
    </Link>
  );
}

/** The other hospitals that have a figure, each with the verdict of the two. */
function PairMarks(props: {
  readonly row: PairsSummary;
  readonly hospital: Hospital;
  readonly seats: readonly Seat[];
}) {
  const { messages, say } = useLanguage();
  const words = useWords(coverageWords);
  const { row, hospital, seats } = props;
  const pairs = pairsWith(row, hospital.id).flatMap((pair) => {
    const partner = seats.find((seat) => seat.hospital.id === partnerIn(pair, hospital.id));
    return partner && isReported(row, partner.hospital.id) ? [{ ...partner, verdict: pair.verdict }] : [];
  });
  if (pairs.length === 0) return null;
  const spoken = pairs.map(
    ({ hospital: other, verdict }) => `${say(other.short)} ${messages.verdict[verdict]}`,
  );
  return (
    <>
      <span className="pair-marks" aria-hidden="true">
        {pairs.map(({ hospital: other, seat, verdict }) => (
          <span key={other.id} className={`pair-mark verdict-${verdict}`}>
            <span className={`hospital-shape seat-${seat + 1}`}>{shapeOf(seat)}</span>
            {verdictGlyphs[verdict]}
          </span>
        ))}
      </span>
      <span className="visually-hidden">
        {words.withOthers}
        {spoken.join(messages.list)}
      </span>
    </>
  );
}
