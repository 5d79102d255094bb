import type { ProfileSummary } from "@yiheng/domain";
import { verdictWord } from "./comparison-columns.ts";
import { both, originColumns, type Surroundings } from "./observed-columns.ts";
import type { ColumnOf } from "./table.ts";
import { fileWords } from "./words.ts";

/** One sentence of a summary, and what it must be read with. */
export interface SummaryLine {
  readonly part: "opening" | "points" | "caveats" | "limits";
  /** Its number among the remarks; only remarks are numbered. */
  readonly number?: number;
  readonly indicator?: string;
  readonly indicatorName?: string;
  readonly verdict?: string;
  readonly sentence: string;
  readonly remarks?: string;
}

/** A summary as rows in its own order; points name the remarks they must be read with. */
export function summaryLines(summary: ProfileSummary, { lang }: Surroundings): readonly SummaryLine[] {
  const { opening, points, caveats, limits } = summary;
  return [
    { part: "opening", sentence: opening[lang] },
    ...points.map(({ benchmark, sentence, caveats: read }): SummaryLine => ({
      part: "points",
      indicator: benchmark.indicator.id,
      indicatorName: benchmark.indicator.name[lang],
      verdict: verdictWord(benchmark, lang),
      sentence: sentence[lang],
      ...(read.length > 0 && { remarks: read.map((caveat) => caveat + 1).join(", ") }),
    })),
    ...caveats.map((caveat, index): SummaryLine => ({
      part: "caveats",
      number: index + 1,
      sentence: caveat[lang],
    })),
    ...limits.map((limit): SummaryLine => ({ part: "limits", sentence: limit[lang] })),
  ];
}

/** The columns of a summary's sentences. */
export function summaryColumns(around: Surroundings): readonly ColumnOf<SummaryLine>[] {
  const { summary } = fileWords[around.lang];
  return [
    ["part_name", ({ part }) => summary[part], both("部分", "Part")],
    ["number", ({ number }) => number, both("序号", "Number")],
    ["indicator_name", ({ indicatorName }) => indicatorName, both("指标", "Indicator")],
    ["verdict_name", ({ verdict }) => verdict, both("判定", "Verdict")],
    ["sentence", ({ sentence }) => sentence, both("文字", "Sentence")],
    ["remarks", ({ remarks }) => remarks, both("须一并阅读的序号", "To be read with numbers")],
    ...originColumns<SummaryLine>(around),
    ["part", ({ part }) => part, both("部分代码", "Part id")],
    ["indicator", ({ indicator }) => indicator, both("指标代码", "Indicator id")],
  ];
}
