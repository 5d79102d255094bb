import {
  type Cell,
  type Comparison,
  type Hospital,
  type HospitalId,
  isObserved,
  type Locale,
  type Localized,
  type Observation,
  reasonSentence,
  type SourceDocument,
  figureWords,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
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

/** What the rows of comparisons need beside the comparisons to be read on their own. */
export interface Surroundings {
  readonly lang: Locale;
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly SourceDocument[];
  readonly release: string;
  /** Where the same view stands on the page. */
  readonly view: string;
}

/** What a verdict is called; one value alone has its own word, as on the page. */
export function verdictWord({ verdict, reasons }: Comparison, lang: Locale): string {
  const isSingle = reasons.some(({ code }) => code === "single-value");
  return isSingle ? terms[lang].verdictSingle : terms[lang].verdict[verdict];
}

type Columns = readonly ColumnOf<ComparedCell>[];

/** The columns of comparisons: words in one language for readers, then codes for machines. */
export function comparisonColumns(around: Surroundings): Columns {
  return [
    ...subjectColumns(around),
    ...figureColumns(around),
    ...verdictColumns(around),
    ...placeColumns(around),
    ["release", () => around.release, both("数据版本", "Data release")],
    ["view", () => around.view, both("重现此视图", "This view again")],
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

function figureColumns({ lang }: Surroundings): Columns {
  return [
    ["figure", figure((observation) => figureWords(observation, lang)), both("数字", "Figure")],
    ["unit_name", figure(({ quantity }) => unitLabel(quantity.unit, lang)), both("单位", "Unit")],
    ["printed", figure(({ receipt }) => receipt.printed), both("原文", "As printed")],
    ["value", figure(({ quantity }) => quantity.value), both("确数", "Exact value")],
    ["lower", figure(({ quantity }) => quantity.lower), both("下限", "Lower bound")],
    ["upper", figure(({ quantity }) => quantity.upper), both("上限", "Upper bound")],
    ["period_from", figure(({ period }) => period.from), both("起", "From")],
    ["period_to", figure(({ period }) => period.to), both("止", "To")],
    [
      "period_type",
      figure(({ period }) => terms[lang].periodType[period.type]),
      both("时间类型", "Period type"),
    ],
    ["scope", figure(({ scope }) => terms[lang].scope[scope]), both("口径", "Scope")],
    [
      "missing_reason",
      ({ cell }) => (isObserved(cell) ? undefined : terms[lang].missing[cell.missing]),
      both("缺失原因", "Why missing"),
    ],
  ];
}

function verdictColumns({ lang, hospitals }: Surroundings): Columns {
  const shortOf = new Map(hospitals.map(({ id, short }) => [id, short]));
  const nameOf = (id: HospitalId) => shortOf.get(id) ?? { zh: id, en: id };
  const why = ({ comparison: { reasons } }: ComparedCell) =>
    reasons.map((reason) => reasonSentence(reason, nameOf)[lang]).join(lang === "zh" ? "" : " ");
  return [
    ["verdict_name", ({ comparison }) => verdictWord(comparison, lang), both("判定", "Verdict")],
    ["reasons_text", why, both("理由", "Reasons")],
  ];
}

const codeColumns: Columns = [
  ["domain", (row) => indicatorOf(row).domain, both("领域代码", "Domain id")],
  ["indicator", (row) => indicatorOf(row).id, both("指标代码", "Indicator id")],
  ["kind", (row) => indicatorOf(row).kind, both("性质代码", "Kind id")],
  ["hospital", ({ cell }) => cell.hospital, both("医院代码", "Hospital id")],
  ["state", ({ cell }) => cell.state, both("有无代码", "State id")],
  ["missing", ({ cell }) => (isObserved(cell) ? undefined : cell.missing), both("缺失代码", "Missing id")],
  ["observation", figure(({ id }) => id), both("数字编号", "Figure id")],
  ["bound", figure(({ quantity }) => quantity.bound), both("界限依据代码", "Bound id")],
  ["qualifier", figure(({ quantity }) => quantity.qualifier), both("措辞代码", "Qualifier id")],
  ["unit", figure(({ quantity }) => quantity.unit), both("单位代码", "Unit id")],
  ["period_basis", figure(({ period }) => period.basis), both("时间依据代码", "Period basis id")],
  ["document", figure(({ receipt }) => receipt.document), both("文件编号", "Document id")],
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

/** Contradictions and other figures under the same name are kept by their ids: `conflict=id;other-scope=id`. */
function passedOver({ cell }: ComparedCell): CellValue {
  return cell.passedOver.length === 0
    ? undefined
    : cell.passedOver.map(({ reason, observation }) => `${reason}=${observation.id}`).join(";");
}

function placeColumns({ lang, documents }: Surroundings): Columns {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const source = ({ receipt }: Observation) => sources.get(receipt.document);
  return [
    ["document_title", figure((one) => source(one)?.title[lang]), both("文件", "Document")],
    ["publisher", figure((one) => source(one)?.publisher[lang]), both("发布者", "Publisher")],
    ["published_on", figure((one) => source(one)?.publishedOn), both("发布日期", "Published")],
    ["section", figure(({ receipt }) => receipt.section), both("章节", "Section")],
    ["paragraph", figure(({ receipt }) => receipt.paragraph), both("段", "Paragraph")],
    ["start", figure(({ receipt }) => receipt.start), both("起字", "Start")],
    ["end", figure(({ receipt }) => receipt.end), both("止字", "End")],
  ];
}

/** Takes something from the figure of a row; nothing where there is none. */
function figure(take: (observation: Observation) => CellValue): (row: ComparedCell) => CellValue {
  return ({ cell }) => (isObserved(cell) ? take(cell.observation) : undefined);
}

function both(zh: string, en: string): Localized {
  return { zh, en };
}
