import {
  type CellSummary,
  type ComparisonSummary,
  figureWords,
  hasNumber,
  isObserved,
  periodText,
  yearOf,
} from "@yiheng/domain";
import { Link } from "wouter";
import { IntervalMark } from "../../components/interval-mark.tsx";
import { Parts } from "../../components/parts.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";

/** One hospital's figure, or the reason why there is none; the figure opens its receipt. */
export function FigureCell({
  cell,
  extent,
}: {
  readonly cell: CellSummary;
  readonly extent: number | undefined;
}) {
  return isObserved(cell) ? <Observed cell={cell} extent={extent} /> : <Missing cell={cell} />;
}

function Observed({
  cell,
  extent,
}: {
  readonly cell: Extract<CellSummary, { state: "observed" }>;
  readonly extent: number | undefined;
}) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const { observation, passedOver } = cell;
  const isImplied = observation.period.basis === "implied";
  const isInterval = hasNumber(observation) && observation.quantity.value === undefined;
  const conflict = passedOver.find(({ reason }) => reason === "conflict");
  return (
    <Link
      href={here({ receipt: observation.id })}
      className={isInterval ? "figure is-interval" : "figure"}
      data-figure=""
    >
      <span className="figure-value">
        {figureWords(observation, locale)}
        {conflict && <span className="figure-rival"> ↔ {figureWords(conflict.observation, locale)}</span>}
      </span>
      {extent !== undefined && <IntervalMark quantity={observation.quantity} extent={extent} />}
      <span className="figure-period" title={isImplied ? messages.overview.implied : undefined}>
        {periodText(observation.period, messages)}
        {isImplied && "*"}
      </span>
    </Link>
  );
}

function Missing({ cell }: { readonly cell: Extract<CellSummary, { state: "missing" }> }) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const [first] = cell.passedOver;
  if (first === undefined) return <span className="absent">{messages.missing[cell.missing]}</span>;
  const { period, scope } = first.observation;
  const isContradicted = cell.missing === "contradicted";
  const told = isContradicted
    ? cell.passedOver.filter(({ reason }) => reason === "conflict")
    : partsOf(cell.passedOver);
  return (
    <Link href={here({ receipt: first.observation.id })} className="figure is-elsewhere" data-figure="">
      <span className="absent">{messages.missing[cell.missing]}</span>
      <span className="figure-period">
        <Parts
          of={[
            !isContradicted &&
              (scope === "hospital" ? messages.passedOver[first.reason] : messages.scope[scope]),
            told
              .filter(({ observation }) => hasNumber(observation))
              .map(({ observation }) => figureWords(observation, locale))
              .join(isContradicted ? " ↔ " : messages.list),
            messages.year(yearOf(period)),
          ]}
        />
      </span>
    </Link>
  );
}

/** The parts of a total that is not printed, all of them lest one be taken for the whole; else the first figure. */
function partsOf(passedOver: CellSummary["passedOver"]): CellSummary["passedOver"] {
  const [first, ...others] = passedOver;
  if (first?.reason !== "part-of-total") return passedOver.slice(0, 1);
  const isLike = ({ reason, observation }: (typeof others)[number]) =>
    reason === first.reason && yearOf(observation.period) === yearOf(first.observation.period);
  return [first, ...others.filter(isLike)];
}

/** What a cell contributes to the verdict, in words. */
export function VerdictCell({
  comparison,
  cell,
}: {
  readonly comparison: ComparisonSummary;
  readonly cell: CellSummary;
}) {
  const { messages } = useLanguage();
  const mine = comparison.reasons.filter(({ hospitals }) => hospitals.includes(cell.hospital));
  if (!isObserved(cell)) return <span className="absent">{messages.missing[cell.missing]}</span>;
  return (
    <span className="cell-reasons">
      {mine.length === 0 ? "✓" : mine.map(({ code }) => messages.reason[code]).join(messages.list)}
    </span>
  );
}

/** Whether there is a figure, whether it can be compared, or why it is missing. */
export function CoverageCell({
  comparison,
  cell,
}: {
  readonly comparison: ComparisonSummary;
  readonly cell: CellSummary;
}) {
  const { messages } = useLanguage();
  if (!isObserved(cell))
    return <span className={`coverage-dot is-${cell.missing}`}>{messages.missing[cell.missing]}</span>;
  return (
    <span className={`coverage-dot is-observed on-${comparison.presentation}`}>
      {messages.presentation[comparison.presentation]}
    </span>
  );
}
