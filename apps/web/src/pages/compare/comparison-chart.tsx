import { useSuspenseQuery } from "@tanstack/react-query";
import { type ChartSize, chartWordsOf, comparisonHeight, comparisonOption, plotOf } from "@yiheng/charts";
import {
  type Comparison,
  figureWords,
  isObserved,
  judgementOf,
  judgementWord,
  type ObservationId,
  type SharedAxisComparison,
  yearOf,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { useLocation } from "wouter";
import { useChangedFigures } from "../../address/use-changed-figures.ts";
import { hospitalsQuery } from "../../api/queries.ts";
import { Chart } from "../../charts/chart.tsx";

import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { SideBySide } from "./side-by-side.tsx";
import { ComparisonMenu } from "./comparison-menu.tsx";
import { compareWords } from "./words.ts";

/** The picture that the verdict allows: one axis, cards without an axis, or a sentence. */
export function ComparisonChart({ comparison }: { readonly comparison: Comparison }) {
  switch (comparison.presentation) {
    case "shared-axis":
      return <SharedAxisChart comparison={comparison} />;
    case "side-by-side":
    case "text-only":
      return <SideBySide comparison={comparison} />;
  }
}

function SharedAxisChart({ comparison }: { readonly comparison: SharedAxisComparison }) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(compareWords);
  const { selection, here } = useSelection();
  const [, navigate] = useLocation();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const remarks = useChangedFigures();
  const chartWords = chartWordsOf(comparison, locale, messages, remarks);
  const draw = (width: number, fontSize: number) => {
    const size: ChartSize = { width, fontSize };
    const plot = plotOf(comparison, hospitals);
    return {
      option: comparisonOption(plot, hospitals, chartWords, size),
      height: comparisonHeight(plot, size),
    };
  };
  const years = new Set(
    comparison.cells.filter(isObserved).map(({ observation }) => yearOf(observation.period)),
  );
  const unit = unitLabel(comparison.indicator.unit, locale);
  return (
    <section className="card chart-card" aria-labelledby="chart-title">
      <div className="card-head">
        <h2 id="chart-title">
          {say(comparison.indicator.name)}
          {unit && <span className="unit"> {unit}</span>}
          {years.size > 1 && <span className="year-warning">{words.years(years.size)}</span>}
        </h2>
        <ComparisonMenu comparison={comparison} hasPicture />
      </div>
      <Chart
        key={`${selection.density}-${comparison.indicator.id}`}
        draw={draw}
        fontSize={paintedFontSize[selection.density]}
        summary={useSummary(comparison, remarks)}
        onMark={(id) => navigate(here({ receipt: id as ObservationId }))}
      />
    </section>
  );
}

/** What the stylesheet makes of each density on the screen it is meant for. */
const paintedFontSize = { desk: 14, wall: 22 } as const;

/** The chart in words: verdict, figures, gaps. */
function useSummary(comparison: Comparison, remarks: ReadonlyMap<ObservationId, string>): string {
  const { locale, messages, say } = useLanguage();
  const words = useWords(compareWords);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const values = comparison.cells.map((cell) => {
    const hospital = hospitals.find(({ id }) => id === cell.hospital);
    const name = hospital ? say(hospital.short) : cell.hospital;
    if (!isObserved(cell)) return `${name} ${messages.missing[cell.missing]}`;
    const { id, period } = cell.observation;
    const beside = [messages.year(yearOf(period)), remarks.get(id)].filter(Boolean).join(messages.list);
    return `${name} ${figureWords(cell.observation, locale)} (${beside})`;
  });
  const word = judgementWord(judgementOf(comparison), messages);
  return words.summary(say(comparison.indicator.name), word, values.join(messages.list));
}
