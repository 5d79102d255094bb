import {
  type Cell,
  type Comparison,
  type ComparisonSummary,
  isObserved,
  judgementOf,
  type Locale,
  type Observation,
  reasonSentence,
  shortNamesOf,
} from "@yiheng/domain";
import {
  both,
  observedCodes,
  observedColumns,
  originColumns,
  placeColumns,
  type Surroundings,
} from "./observed-columns.ts";
import type { CellValue, ColumnOf } from "./table.ts";
import { terms } from "./words.ts";

/** One cell of a comparison with what is said of the whole. */
export interface ComparedCell {
  readonly comparison: Comparison;
  readonly cell: Cell;
}

/** The cells of some comparisons, a row for each hospital: an absent figure keeps its row. */
export function comparedCells(comparisons: readonly Comparison[]): readonly ComparedCell[] {
  return comparisons.flatMap((comparison) => comparison.cells.map((cell) => ({ comparison, cell })));
}

/** What a verdict is called; one value alone has its own word, as on the page. */
export function verdictWord(compared: Pick<ComparisonSummary, "verdict" | "reasons">, lang: Locale): string {
  const judgement = judgementOf(compared);
  return judgement === "single" ? terms[lang].verdictSingle : terms[lang].verdict[judgement];
}

/** Why the verdict is as it is, in sentences. */
export function reasonsText(
  { reasons }: Pick<ComparisonSummary, "reasons">,
  { lang, hospitals }: Surroundings,
): string {
  const nameOf = shortNamesOf(hospitals);
  return reasons.map((reason) => reasonSentence(reason, nameOf)[lang]).join(lang === "zh" ? "" : " ");
}

type Columns = readonly ColumnOf<ComparedCell>[];

/** The columns of comparisons: words in one language for readers, then codes for machines. */
export function comparisonColumns(around: Surroundings): Columns {
  const { lang } = around;
  return [
    ...subjectColumns(around),
    ...observedColumns(around, observationOf),
    [
      "missing_reason",
      ({ cell }) => (isObserved(cell) ? undefined : terms[lang].missing[cell.missing]),
      both("缺失原因", "Why missing"),
    ],
    ["verdict_name", ({ comparison }) => verdictWord(comparison, lang), both("判定", "Verdict")],
    ["reasons_text", ({ comparison }) => reasonsText(comparison, around), both("理由", "Reasons")],
    ...placeColumns<ComparedCell>(around, (row) => observationOf(row)?.receipt),
    ...originColumns<ComparedCell>(around),
    ...codeColumns,
  ];
}

function subjectColumns({ lang, hospitals }: Surroundings): Columns {
  const nameOf = new Map(hospitals.map((hospital) => [hospital.id, hospital.name[lang]]));
  return [
    ["domain_name", (row) => terms[lang].domain[indicatorOf(row).domain], both("领域", "Domain")],
    ["indicator_name", (row) => indicatorOf(row).name[lang], both("指标", "Indicator")],
    ["hospital_name", ({ cell }) => nameOf.get(cell.hospital), both("医院", "Hospital")],
  ];
}

const codeColumns: Columns = [
  ["domain", (row) => indicatorOf(row).domain, both("领域代码", "Domain id")],
  ["indicator", (row) => indicatorOf(row).id, both("指标代码", "Indicator id")],
  ["kind", (row) => indicatorOf(row).kind, both("性质代码", "Kind id")],
  ["hospital", ({ cell }) => cell.hospital, both("医院代码", "Hospital id")],
  ["state", ({ cell }) => cell.state, both("有无代码", "State id")],
  ["missing", ({ cell }) => (isObserved(cell) ? undefined : cell.missing), both("缺失代码", "Missing id")],
  ...observedCodes(observationOf),
  ["period_rule", ({ comparison }) => comparison.periodRule, both("年度规则代码", "Period rule id")],
  ["verdict", ({ comparison }) => comparison.verdict, both("判定代码", "Verdict id")],
  ["presentation", ({ comparison }) => comparison.presentation, both("呈现代码", "Presentation id")],
  [
    "reasons",
    ({ comparison }) => comparison.reasons.map(({ code }) => code).join(";"),
    both("理由代码", "Reason ids"),
  ],
  ["passed_over", passedOver, both("未采用的数字（代码与编号）", "Figures passed over (code and id)")],
];

function indicatorOf({ comparison }: ComparedCell): Comparison["indicator"] {
  return comparison.indicator;
}

function observationOf({ cell }: ComparedCell): Observation | undefined {
  return isObserved(cell) ? cell.observation : undefined;
}

/** Contradictions and other figures under the same name are kept by their ids: `conflict=id;other-scope=id`. */
function passedOver({ cell }: ComparedCell): CellValue {
  return cell.passedOver.length === 0
    ? undefined
    : cell.passedOver.map(({ reason, observation }) => `${reason}=${observation.id}`).join(";");
}
