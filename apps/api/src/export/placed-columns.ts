import {
  type Comparison,
  type ComparisonSummary,
  type Designation,
  isObserved,
  type Observation,
  type PassedOverReason,
  type Programme,
  type ProgrammeId,
} from "@yiheng/domain";
import { reasonsText, verdictWord } from "./comparison-columns.ts";
import {
  both,
  observedCodes,
  observedColumns,
  originColumns,
  placeColumns,
  type Surroundings,
} from "./observed-columns.ts";
import type { CellValue, ColumnOf } from "./table.ts";
import { fileWords, terms } from "./words.ts";

/** A figure as printed, with the part it plays in its indicator's comparison. */
export interface PlacedFigure {
  readonly observation: Observation;
  readonly comparison: ComparisonSummary;
  /** Why it does not stand for the hospital; absent for the figure that does. */
  readonly passedOver?: PassedOverReason | undefined;
}

/** Every printed figure of a comparison, those that stand for their hospital first. */
export function figuresIn(comparison: Comparison): readonly PlacedFigure[] {
  return comparison.cells.flatMap((cell): readonly PlacedFigure[] => [
    ...(isObserved(cell) ? [{ comparison, observation: cell.observation }] : []),
    ...cell.passedOver.map(({ observation, reason }) => ({ comparison, observation, passedOver: reason })),
  ]);
}

/** The columns of placed figures: words in one language for readers, then codes for machines. */
export function placedColumns(around: Surroundings): readonly ColumnOf<PlacedFigure>[] {
  return [
    ...nameColumns(around),
    ...observedColumns<PlacedFigure>(around, ({ observation }) => observation),
    ...placingColumns(around),
    ...factColumns(around),
    ...placeColumns<PlacedFigure>(around, ({ observation }) => observation.receipt),
    ...originColumns<PlacedFigure>(around),
    ...codeColumns,
  ];
}

/** One thing taken from a document: a figure or a title. */
export type TakenRow =
  | { readonly figure: PlacedFigure; readonly title?: undefined }
  | { readonly figure?: undefined; readonly title: Designation };

/** The columns of figures and titles in one list; what only one of them has stays empty for the other. */
export function takenColumns(
  around: Surroundings,
  programmes: ReadonlyMap<ProgrammeId, Programme>,
): readonly ColumnOf<TakenRow>[] {
  const { lang } = around;
  const words = fileWords[lang];
  const forFigure = (columns: readonly ColumnOf<PlacedFigure>[]) => columns.map(ofFigure);
  const title =
    (take: (designation: Designation) => CellValue) =>
    (row: TakenRow): CellValue =>
      row.title && take(row.title);
  const printed = observedColumns<PlacedFigure>(around, ({ observation }) => observation).map(ofFigure);
  return [
    ["what", (row) => (row.title ? words.titleRow : words.figureRow), both("类型", "What")],
    ...forFigure(nameColumns(around).slice(0, 2)),
    ["label", title(({ label }) => label[lang]), both("称号", "Title")],
    [
      "programme_name",
      title(({ programme }) => programmes.get(programme)?.name[lang]),
      both("所属项目", "Programme"),
    ],
    ["status_name", title(({ status }) => terms[lang].status[status]), both("状态", "Status")],
    ...printed.map((column): ColumnOf<TakenRow> => withTitle(column, title)),
    ...forFigure(placingColumns(around)),
    ...forFigure(factColumns(around)),
    ...placeColumns<TakenRow>(around, receiptOf),
    ...originColumns<TakenRow>(around),
    ["designation", title(({ id }) => id), both("称号编号", "Title id")],
    ["programme", title(({ programme }) => programme), both("项目代码", "Programme id")],
    ["status", title(({ status }) => status), both("状态代码", "Status id")],
    ...forFigure(codeColumns),
  ];
}

function receiptOf(row: TakenRow): Observation["receipt"] {
  return row.title ? row.title.receipt : row.figure.observation.receipt;
}

function ofFigure([name, value, heading]: ColumnOf<PlacedFigure>): ColumnOf<TakenRow> {
  return [name, (row) => row.figure && value(row.figure), heading];
}

/** A title is printed and has a time, too. */
function withTitle(
  [name, value, heading]: ColumnOf<TakenRow>,
  title: (take: (designation: Designation) => CellValue) => (row: TakenRow) => CellValue,
): ColumnOf<TakenRow> {
  const own: Readonly<Record<string, (designation: Designation) => CellValue>> = {
    printed: ({ receipt }) => receipt.printed,
    period_from: ({ period }) => period.from,
    period_to: ({ period }) => period.to,
  };
  const take = own[name];
  return take ? [name, (row) => value(row) ?? title(take)(row), heading] : [name, value, heading];
}

function nameColumns({ lang, hospitals }: Surroundings): readonly ColumnOf<PlacedFigure>[] {
  const nameOf = new Map(hospitals.map((hospital) => [hospital.id, hospital.name[lang]]));
  return [
    [
      "domain_name",
      ({ comparison }) => terms[lang].domain[comparison.indicator.domain],
      both("领域", "Domain"),
    ],
    ["indicator_name", ({ comparison }) => comparison.indicator.name[lang], both("指标", "Indicator")],
    ["hospital_name", ({ observation }) => nameOf.get(observation.hospital), both("医院", "Hospital")],
  ];
}

function placingColumns(around: Surroundings): readonly ColumnOf<PlacedFigure>[] {
  const { lang } = around;
  return [
    [
      "use_name",
      ({ passedOver }) => (passedOver ? terms[lang].passedOver[passedOver] : fileWords[lang].charted),
      both("用途", "Use"),
    ],
    ["verdict_name", ({ comparison }) => verdictWord(comparison, lang), both("判定", "Verdict")],
    ["reasons_text", ({ comparison }) => reasonsText(comparison, around), both("理由", "Reasons")],
  ];
}

function factColumns({ lang }: Surroundings): readonly ColumnOf<PlacedFigure>[] {
  return [
    [
      "scope_label",
      ({ observation }) => observation.scopeLabel?.[lang],
      both("局部名称", "Part of the hospital"),
    ],
    [
      "statement_name",
      ({ observation }) => terms[lang].statement[observation.statement],
      both("性质", "Statement"),
    ],
    ["population", ({ observation }) => observation.population?.size, both("参评总数", "Out of")],
    ["base_period", ({ observation }) => observation.basePeriod, both("对比基期", "Base period")],
    ["breakdown", ({ observation }) => observation.breakdown, both("细分", "Breakdown")],
    ["note", ({ observation }) => observation.note?.[lang], both("说明", "Note")],
  ];
}

const codeColumns: readonly ColumnOf<PlacedFigure>[] = [
  ["domain", ({ comparison }) => comparison.indicator.domain, both("领域代码", "Domain id")],
  ["indicator", ({ comparison }) => comparison.indicator.id, both("指标代码", "Indicator id")],
  ["hospital", ({ observation }) => observation.hospital, both("医院代码", "Hospital id")],
  ...observedCodes<PlacedFigure>(({ observation }) => observation),
  ["passed_over", ({ passedOver }) => passedOver, both("用途代码", "Use id")],
  [
    "conflicts_with",
    ({ observation }) => observation.conflictsWith.join(";") || undefined,
    both("与之矛盾的数字", "Contradicts"),
  ],
  ["verdict", ({ comparison }) => comparison.verdict, both("判定代码", "Verdict id")],
  ["presentation", ({ comparison }) => comparison.presentation, both("呈现代码", "Presentation id")],
];
