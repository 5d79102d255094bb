import { openIndicator, type Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ComparisonSummary, type IndicatorId, judgementOf, matrixOf } from "@yiheng/domain";
import {
  comparisonQuery,
  comparisonsQuery,
  sourcesQuery,
  hospitalsQuery,
  indicatorQuery,
} from "../../api/queries.ts";
import { Meant } from "../../components/meant.tsx";
import { Prose } from "../../components/prose.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { AlsoPrinted } from "./also-printed.tsx";
import { ComparisonChart } from "./comparison-chart.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { Definition } from "./definition.tsx";
import { IndicatorPicker } from "./indicator-picker.tsx";
import { VerdictSection } from "./verdict-section.tsx";
import { compareWords } from "./words.ts";
import "../../styles/compare.css";

/** The answers a comparison needs. */
export const compareQueries = (selection: Selection) => [
  hospitalsQuery,
  sourcesQuery,
  comparisonsQuery(selection),
  comparisonQuery(openIndicator(selection), selection),
  indicatorQuery(openIndicator(selection)),
];

/** One indicator over all hospitals: verdict, chart where the verdict allows one, table, definition. */
export function ComparePage() {
  const { selection } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const id = openIndicator(selection);
  const isKnown = comparisons.some(({ indicator }) => indicator.id === id);
  const inOrder = matrixOf(comparisons).flatMap(({ shared, alone }) => [...shared, ...alone]);
  return (
    <>
      <SelectionBar />
      <div className="compare">
        <IndicatorPicker comparisons={comparisons} inOrder={inOrder} current={id} />
        <main id="content" className="page">
          {isKnown ? <Detail id={id} /> : <Unknown id={id} comparisons={comparisons} />}
        </main>
      </div>
    </>
  );
}

/** An indicator that does not exist, with the likest one; hospitals, period and the list stay. */
function Unknown(props: { readonly id: string; readonly comparisons: readonly ComparisonSummary[] }) {
  const words = useWords(compareWords);
  const { here } = useSelection();
  return (
    <section className="failure" data-ready="">
      <h1>{words.unknown(props.id)}</h1>
      <p>
        {words.choose}
        <Meant
          id={props.id}
          among={props.comparisons.map(({ indicator }) => indicator)}
          hrefOf={(indicator) => here({ indicator })}
        />
      </p>
    </section>
  );
}

function Detail({ id }: { readonly id: IndicatorId }) {
  const { messages, say } = useLanguage();
  const words = useWords(compareWords);
  const { selection } = useSelection();
  const [comparison] = useSuspenseQuery(comparisonQuery(id, selection)).data.items;
  const { data: definition } = useSuspenseQuery(indicatorQuery(id));
  if (comparison === undefined) return <p className="empty">{words.unknown(id)}</p>;
  const { indicator } = comparison;
  return (
    <article className="comparison" data-ready="">
      <div className="page-head">
        <div>
          <p className="eyebrow">{messages.domain[indicator.domain]}</p>
          <h1>{say(indicator.name)}</h1>
          <p className="lead">
            <Prose text={say(definition.definition)} />
          </p>
        </div>
        <VerdictMark judgement={judgementOf(comparison)} />
      </div>
      <div className="comparison-body">
        <div className="comparison-main">
          <ComparisonChart comparison={comparison} />
          <ComparisonTable comparison={comparison} />
          <AlsoPrinted comparison={comparison} />
        </div>
        <div className="comparison-side">
          <VerdictSection comparison={comparison} polarity={definition.polarity} />
          <Definition indicator={definition} />
        </div>
      </div>
    </article>
  );
}
