import { chartWordsOf, comparisonOption, plotOf } from "@yiheng/charts";
import {
  type Cell,
  figureWords,
  isObserved,
  judgementOf,
  judgementWord,
  type Locale,
  shortNamesOf,
  yearOf,
} from "@yiheng/domain";
import { type ChartBlock, type Opens, slideWords } from "@yiheng/slides";
import { use, useMemo } from "react";
import { ChartPainterContext } from "../charts/chart-painter.ts";
import { useStaging } from "./stage-context.ts";
import { Opener } from "./stage-item.tsx";
import { stageWords } from "./words.ts";

interface StageChartProps {
  readonly block: ChartBlock;
  /** In ems of the blocks' size. */
  readonly width: number;
  readonly height: number;
}

/** The drawing of a comparison; each row of it opens its hospital's receipt. */
export function StageChart({ block: { comparison }, width, height }: StageChartProps) {
  const { locale, hospitals, em } = useStaging();
  const paint = use(ChartPainterContext);
  const svg = useMemo(() => {
    const size = { width: Math.round(width * em), height: Math.round(height * em) };
    const words = chartWordsOf(comparison, locale, slideWords[locale]);
    const option = comparisonOption(plotOf(comparison, hospitals), hospitals, words, {
      width: size.width,
      fontSize: em,
    });
    return paint?.(option, size) ?? "";
  }, [comparison, hospitals, locale, em, width, height, paint]);
  const words = slideWords[locale];
  const { indicator, cells } = comparison;
  const nameOf = shortNamesOf(hospitals);
  const told = cells.map((cell) => ({
    cell,
    text: `${nameOf(cell.hospital)[locale]} ${toldOf(cell, locale)}`,
  }));
  const verdict = judgementWord(judgementOf(comparison), words);
  const values = told.map(({ text }) => text).join(words.list);
  return (
    <div className="stage-chart" style={{ height: `${height}em` }}>
      <div
        className="stage-drawing"
        role="img"
        aria-label={stageWords[locale].summary(indicator.name[locale], verdict, values)}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <ul className="stage-chart-rows">
        {told.map(({ cell, text }) => (
          <li key={cell.hospital}>
            <Opener
              opens={opensOf(cell)}
              className="stage-chart-row"
              label={stageWords[locale].receiptOf(text)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function toldOf(cell: Cell, locale: Locale): string {
  const words = slideWords[locale];
  if (!isObserved(cell)) return words.missing[cell.missing];
  const { observation } = cell;
  return `${figureWords(observation, locale, true)} (${words.year(yearOf(observation.period))})`;
}

function opensOf(cell: Cell): Opens | undefined {
  const observation = isObserved(cell) ? cell.observation : cell.passedOver[0]?.observation;
  return observation && { observation: observation.id };
}
