import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type CellSummary,
  type ComparisonSummary,
  type FigureSummary,
  figureWords,
  hasNumber,
  type HospitalId,
  isObserved,
  judgementOf,
  ownFirst,
  periodText,
} from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Parts } from "../../components/parts.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { rivalsOf } from "./strip.ts";

/** An indicator that several hospitals print and no axis may hold: one line each, no order, no drawing. */
export function ToldLine({
  comparison,
  pinned,
}: {
  readonly comparison: ComparisonSummary;
  readonly pinned: HospitalId;
}) {
  const { messages, say } = useLanguage();
  const { there } = useSelection();
  const { indicator, reasons } = comparison;
  const told = ownFirst(comparison.cells, pinned, ({ hospital }) => hospital).filter(
    (cell) => cell.hospital === pinned || isObserved(cell) || cell.passedOver.length > 0,
  );
  const why = reasons.filter(({ code }) => code !== "not-reported").map(({ code }) => messages.reason[code]);
  return (
    <li className="told">
      <div className="told-head">
        <Link href={there("/compare", { indicator: indicator.id })} className="indicator">
          {say(indicator.name)}
        </Link>
        <VerdictMark judgement={judgementOf(comparison)} />
      </div>
      <ul className="told-figures">
        {told.map((cell) => (
          <Told key={cell.hospital} cell={cell} />
        ))}
      </ul>
      {why.length > 0 && (
        <p className="strip-caveats">
          <Parts of={why} />
        </p>
      )}
    </li>
  );
}

/** A figure that contradicts the one told stays beside it. */
function Rival({ rival }: { readonly rival: FigureSummary }) {
  const { locale } = useLanguage();
  const { here } = useSelection();
  return (
    <>
      <span className="quiet">↔</span>
      <Link href={here({ receipt: rival.id })} className="figure-link" data-figure="">
        {figureWords(rival, locale, true)}
      </Link>
    </>
  );
}

function Told({ cell }: { readonly cell: CellSummary }) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
  const hospital = hospitals[seat];
  const elsewhere = isObserved(cell) ? undefined : cell.passedOver[0];
  const figure = isObserved(cell) ? cell.observation : elsewhere?.observation;
  // Where something else is printed, why it does not count says enough.
  const note = elsewhere && elsewhere.reason !== "no-number" && messages.passedOver[elsewhere.reason];
  return (
    <li>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      {figure ? (
        <Link
          href={here({ receipt: figure.id })}
          className={elsewhere ? "figure-link is-elsewhere" : "figure-link"}
          data-figure=""
        >
          {hasNumber(figure) ? figureWords(figure, locale, true) : messages.passedOver["no-number"]}
        </Link>
      ) : (
        !isObserved(cell) && <span className="absent">{messages.missing[cell.missing]}</span>
      )}
      {isObserved(cell) && rivalsOf(cell).map((rival) => <Rival key={rival.id} rival={rival} />)}
      {figure && (
        <span className="quiet">
          <Parts of={[note, periodText(figure.period, messages)]} />
        </span>
      )}
    </li>
  );
}
