import { profiledSelection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type CellSummary,
  type ComparisonSummary,
  type FigureSummary,
  figureWords,
  type HospitalId,
  isObserved,
  judgementOf,
  ownFirst,
  yearOf,
} from "@yiheng/domain";
import { formatQuantity, unitLabel } from "@yiheng/quantity";
import type { CSSProperties } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { comparisonFiles } from "../../components/card-menu-files.ts";

import { HospitalName } from "../../components/hospital-name.tsx";
import { Parts } from "../../components/parts.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { rivalsOf, type StripAxis, stripAxis, type StripMark, stripMark } from "./strip.ts";
import { hospitalWords } from "./words.ts";

/** One indicator on one axis: the profiled hospital pinned on top, its figure drawn through the others' lanes. */
export function IndicatorStrip({
  comparison,
  pinned,
}: {
  readonly comparison: ComparisonSummary;
  readonly pinned: HospitalId;
}) {
  const { locale, say } = useLanguage();
  const { selection, there } = useSelection();
  const { indicator } = comparison;
  const compared = profiledSelection(selection, pinned);
  const place = `strip-${indicator.id}`;
  const axis = stripAxis(comparison);
  const lanes = ownFirst(comparison.cells, pinned, ({ hospital }) => hospital);
  const mine = lanes.find(({ hospital }) => hospital === pinned);
  const pin = mine && isObserved(mine) ? stripMark(mine.observation.quantity, axis) : undefined;
  const end = { value: axis.to, unit: indicator.unit, bound: "exact", qualifier: "exact" } as const;
  const start = { ...end, value: axis.from };
  return (
    <article className="strip card" id={place}>
      <header className="strip-head">
        <h3>
          <Link href={there("/compare", { indicator: indicator.id })}>{say(indicator.name)}</Link>{" "}
          <span className="unit">{unitLabel(indicator.unit, locale)}</span>
        </h3>
        <VerdictMark judgement={judgementOf(comparison)} />
        <CardMenu
          card={{
            title: indicator.name,
            comparison,
            hasPicture: true,
            hospitals: compared.hospital,
            place,
            ...comparisonFiles(compared, { indicator: indicator.id }),
          }}
        />
      </header>
      <ul className="lanes">
        {lanes.map((cell) => (
          <Lane
            key={cell.hospital}
            cell={cell}
            axis={axis}
            pin={pin}
            isPinned={cell.hospital === pinned}
            year={usualYear(comparison)}
          />
        ))}
      </ul>
      <p className="strip-axis" aria-hidden="true">
        <span>{formatQuantity(start, locale, { unit: false })}</span>
        <span>{formatQuantity(end, locale, { unit: false })}</span>
      </p>
      <Caveats comparison={comparison} />
    </article>
  );
}

/** The year that most figures are of; the later where two are as frequent. */
function usualYear({ cells }: ComparisonSummary): number {
  const years = cells.filter(isObserved).map(({ observation }) => yearOf(observation.period));
  const count = (year: number) => years.filter((one) => one === year).length;
  return [...years].sort((a, b) => count(b) - count(a) || b - a)[0] ?? 0;
}

function Lane(props: {
  readonly cell: CellSummary;
  readonly axis: StripAxis;
  readonly pin: StripMark | undefined;
  readonly isPinned: boolean;
  readonly year: number;
}) {
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const { cell, axis, pin, isPinned } = props;
  const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
  const hospital = hospitals[seat];
  return (
    <li className={`lane seat-${seat + 1}${isPinned ? " is-pinned" : ""}`}>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      {isObserved(cell) ? (
        <LaneFigure
          figure={cell.observation}
          axis={axis}
          pin={isPinned ? undefined : pin}
          year={props.year}
        />
      ) : (
        <Absent cell={cell} />
      )}
      {rivalsOf(cell).map((rival) => (
        <LaneFigure key={rival.id} figure={rival} axis={axis} pin={undefined} year={props.year} isRival />
      ))}
    </li>
  );
}

function LaneFigure(props: {
  readonly figure: FigureSummary;
  readonly axis: StripAxis;
  readonly pin: StripMark | undefined;
  readonly year: number;
  readonly isRival?: boolean;
}) {
  const { locale, messages } = useLanguage();
  const words = useWords(hospitalWords);
  const { here } = useSelection();
  const { figure, axis, pin } = props;
  const year = yearOf(figure.period);
  const isImplied = figure.period.basis === "implied";
  return (
    <Link
      href={here({ receipt: figure.id })}
      className={`lane-figure${props.isRival ? " is-rival" : ""}`}
      data-figure=""
    >
      <span className="lane-track" aria-hidden="true">
        {pin && <i className="pin" style={spanOf(pin)} />}
        <i
          className={markClass(stripMark(figure.quantity, axis))}
          style={spanOf(stripMark(figure.quantity, axis))}
        />
      </span>
      <span className="lane-value">
        {props.isRival && <span className="quiet">↔ </span>}
        {figureWords(figure, locale)}
      </span>
      <span className={`lane-year${year === props.year ? "" : " is-odd"}`}>
        {messages.year(year)}
        {isImplied && <abbr title={words.implied}>*</abbr>}
      </span>
    </Link>
  );
}

function markClass({ isPoint, low, high }: StripMark): string {
  return isPoint ? "lane-mark is-point" : `lane-mark is-span low-${low} high-${high}`;
}

function spanOf({ from, to }: StripMark): CSSProperties {
  return { "--from": `${from.toFixed(2)}%`, "--to": `${to.toFixed(2)}%` };
}

/** An empty slot with the reason in words; what was printed and cannot stand here is one click away. */
function Absent({ cell }: { readonly cell: Extract<CellSummary, { state: "missing" }> }) {
  const { messages } = useLanguage();
  const { here } = useSelection();
  const [first] = cell.passedOver;
  if (first === undefined) return <span className="lane-absent">{messages.missing[cell.missing]}</span>;
  return (
    <Link href={here({ receipt: first.observation.id })} className="lane-absent" data-figure="">
      <Parts of={[messages.missing[cell.missing], messages.passedOver[first.reason]]} />
    </Link>
  );
}

function Caveats({ comparison }: { readonly comparison: ComparisonSummary }) {
  const { messages } = useLanguage();
  const told = comparison.reasons.filter(({ code }) => code !== "not-reported");
  if (told.length === 0) return null;
  return (
    <p className="strip-caveats">
      <Parts of={told.map(({ code }) => messages.reason[code])} />
    </p>
  );
}
