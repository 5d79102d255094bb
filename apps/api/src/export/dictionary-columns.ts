import { type Comparison, figureWords, type HospitalId, type Indicator, isObserved } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { verdictWord } from "./comparison-columns.ts";
import { both, originColumns, type Surroundings } from "./observed-columns.ts";
import type { ColumnOf } from "./table.ts";
import { terms } from "./words.ts";

/** An indicator with who prints it and how far that can be compared. */
export interface Defined {
  readonly indicator: Indicator;
  readonly comparison: Comparison;
}

type Columns = readonly ColumnOf<Defined>[];

/** The columns of the dictionary: words in one language for readers, then codes for machines. */
export function dictionaryColumns(around: Surroundings, compared: readonly HospitalId[]): Columns {
  const { lang } = around;
  return [
    ...definitionColumns(around),
    ["verdict_name", ({ comparison }) => verdictWord(comparison, lang), both("判定", "Verdict")],
    ...compared.map((id) => hospitalColumn(id, around)),
    ...originColumns<Defined>(around),
    ...codeColumns,
  ];
}

function definitionColumns({ lang }: Surroundings): Columns {
  const list = lang === "zh" ? "、" : ", ";
  return [
    ["domain_name", ({ indicator }) => terms[lang].domain[indicator.domain], both("领域", "Domain")],
    ["name", ({ indicator }) => indicator.name[lang], both("指标", "Indicator")],
    ["definition", ({ indicator }) => indicator.definition[lang], both("定义", "Definition")],
    ["kind_name", ({ indicator }) => terms[lang].kind[indicator.kind], both("性质", "Kind")],
    ["unit_name", ({ indicator }) => unitLabel(indicator.unit, lang), both("单位", "Unit")],
    ["polarity_name", ({ indicator }) => terms[lang].polarity[indicator.polarity], both("方向", "Direction")],
    [
      "polarity_note",
      ({ indicator }) => indicator.polarityNote[lang],
      both("方向的理由", "Why this direction"),
    ],
    ["numerator", ({ indicator }) => indicator.numerator?.[lang], both("分子", "Numerator")],
    ["denominator", ({ indicator }) => indicator.denominator?.[lang], both("分母", "Denominator")],
    [
      "conditions_text",
      ({ indicator }) =>
        indicator.conditions.map((one) => terms[lang].condition[one]).join(list) || undefined,
      both("可比的条件", "Comparable if"),
    ],
    [
      "appraisal_no",
      ({ indicator }) => indicator.appraisal?.number,
      both("国考编号", "National appraisal number"),
    ],
    [
      "appraisal_match_name",
      ({ indicator }) => indicator.appraisal && terms[lang].appraisalMatch[indicator.appraisal.match],
      both("与国考的关系", "Match with the appraisal"),
    ],
    ["aliases", ({ indicator }) => indicator.aliases.join(list) || undefined, both("又称", "Also called")],
    ["caveats", ({ indicator }) => indicator.caveats?.[lang], both("注意", "Caveats")],
  ];
}

/** What a hospital prints, or why it has no figure. */
function hospitalColumn(id: HospitalId, { lang, hospitals }: Surroundings): ColumnOf<Defined> {
  const short = hospitals.find((hospital) => hospital.id === id)?.short;
  return [
    `figure_${id}`,
    ({ comparison }) => {
      const cell = comparison.cells.find(({ hospital }) => hospital === id);
      if (cell === undefined) return undefined;
      return isObserved(cell) ? figureWords(cell.observation, lang, true) : terms[lang].missing[cell.missing];
    },
    short ?? both(id, id),
  ];
}

const codeColumns: Columns = [
  ["id", ({ indicator }) => indicator.id, both("指标代码", "Indicator id")],
  ["domain", ({ indicator }) => indicator.domain, both("领域代码", "Domain id")],
  ["kind", ({ indicator }) => indicator.kind, both("性质代码", "Kind id")],
  ["unit", ({ indicator }) => indicator.unit, both("单位代码", "Unit id")],
  ["polarity", ({ indicator }) => indicator.polarity, both("方向代码", "Direction id")],
  [
    "conditions",
    ({ indicator }) => indicator.conditions.join(";") || undefined,
    both("条件代码", "Condition ids"),
  ],
  [
    "appraisal_match",
    ({ indicator }) => indicator.appraisal?.match,
    both("国考关系代码", "Appraisal match id"),
  ],
  ["decimals", ({ indicator }) => indicator.decimals, both("小数位数", "Decimals")],
  ["verdict", ({ comparison }) => comparison.verdict, both("判定代码", "Verdict id")],
];
