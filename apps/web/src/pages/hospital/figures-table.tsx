import {
  type ComparisonSummary,
  figuresOf,
  type FigureSort,
  figureWords,
  hasNumber,
  type Hospital,
  judgementOf,
  periodText,
  type ProfileFigure,
  profileTitle,
  sortFigures,
} from "@yiheng/domain";
import { Link } from "wouter";
import { CardMenu } from "../../components/card-menu.tsx";
import { useFigureKeys } from "../../components/figure-keys.ts";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { profileFiles } from "./profile-files.ts";
import { hospitalWords } from "./words.ts";

/** Every figure of the hospital, whether or not it stands for it; the order is chosen in the address. */
export function FiguresTable(props: {
  readonly hospital: Hospital;
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const { sort } = selection;
  const onArrow = useFigureKeys();
  const figures = sortFigures(figuresOf(props.hospital.id, props.comparisons), sort);
  const { columns } = words;
  const period = sort === "period-down" ? "period" : "period-down";
  return (
    <section className="card" aria-labelledby="figures-title">
      <div className="card-head">
        <h2 id="figures-title">{words.figures}</h2>
        <CardMenu
          card={{
            title: profileTitle("figures", props.hospital.name),
            hospitals: [props.hospital.id],
            ...profileFiles(props.hospital.id, "figures", selection),
          }}
        />
      </div>
      <p className="quiet section-note">
        {words.more(figures.length)} · {words.figuresNote}
      </p>
      <div className="table-frame">
        <table className="figures profile-figures" role="table" onKeyDown={onArrow}>
          <thead role="rowgroup">
            <tr role="row">
              <SortHead label={columns.domain} to="domain" />
              <th scope="col" role="columnheader" className="number">
                {columns.value}
              </th>
              <SortHead label={columns.period} to={period} />
              <SortHead label={columns.scope} to="scope" />
              <th scope="col" role="columnheader">
                {columns.role}
              </th>
              <SortHead label={columns.verdict} to="verdict" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {figures.map((figure) => (
              <Row key={figure.figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const arrows: Readonly<Record<FigureSort, "ascending" | "descending">> = {
  domain: "ascending",
  period: "ascending",
  "period-down": "descending",
  verdict: "ascending",
  scope: "ascending",
};

function SortHead({ label, to }: { readonly label: string; readonly to: FigureSort }) {
  const words = useWords(hospitalWords);
  const { selection, here } = useSelection();
  const current = selection.sort;
  const isCurrent = current === to || current.split("-")[0] === to.split("-")[0];
  return (
    <th scope="col" role="columnheader" aria-sort={isCurrent ? arrows[current] : undefined}>
      <Link href={here({ sort: to })} className="sort" title={words.sortBy(label)}>
        {label}
        <span aria-hidden="true">{isCurrent ? (arrows[current] === "ascending" ? " ↑" : " ↓") : ""}</span>
      </Link>
    </th>
  );
}

function Row({ figure: { comparison, figure, passedOver } }: { readonly figure: ProfileFigure }) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(hospitalWords);
  const { here, there } = useSelection();
  const { indicator } = comparison;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link href={there("/compare", { indicator: indicator.id })} className="indicator">
          {say(indicator.name)}
        </Link>{" "}
        <span className="unit">{messages.domain[indicator.domain]}</span>
      </th>
      <td role="cell" className="number">
        <Link href={here({ receipt: figure.id })} className="figure-link" data-figure="">
          {hasNumber(figure) ? figureWords(figure, locale, true) : messages.passedOver["no-number"]}
        </Link>
      </td>
      <td role="cell">
        {periodText(figure.period, messages)}
        {figure.period.basis === "implied" && <abbr title={words.implied}>*</abbr>}
      </td>
      <td role="cell">{messages.scope[figure.scope]}</td>
      <td role="cell" className={passedOver ? "quiet" : undefined}>
        {passedOver ? messages.passedOver[passedOver] : words.charted}
      </td>
      <td role="cell">
        <VerdictMark judgement={judgementOf(comparison)} />
      </td>
    </tr>
  );
}
