import {
  figureWords,
  type Hospital,
  type Locale,
  type Localized,
  type Observation,
  type SourceDocument,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import type { CellValue, ColumnOf } from "./table.ts";
import { terms } from "./words.ts";

/** What the rows of a table need beside themselves to be read on their own. */
export interface Surroundings {
  readonly lang: Locale;
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly SourceDocument[];
  readonly release: string;
  /** Where the same view stands on the page. */
  readonly view: string;
}

/** The figure of a row; nothing where it has none. */
export type ObservationOf<Row> = (row: Row) => Observation | undefined;

/** The figure in words and as numbers, its time and its scope. */
export function observedColumns<Row>(
  { lang }: Pick<Surroundings, "lang">,
  of: ObservationOf<Row>,
): readonly ColumnOf<Row>[] {
  const take = taking(of);
  return [
    ["figure", take((observation) => figureWords(observation, lang)), both("数字", "Figure")],
    ["unit_name", take(({ quantity }) => unitLabel(quantity.unit, lang)), both("单位", "Unit")],
    ["printed", take(({ receipt }) => receipt.printed), both("原文", "As printed")],
    ["value", take(({ quantity }) => quantity.value), both("确数", "Exact value")],
    ["lower", take(({ quantity }) => quantity.lower), both("下限", "Lower bound")],
    ["upper", take(({ quantity }) => quantity.upper), both("上限", "Upper bound")],
    ["period_from", take(({ period }) => period.from), both("起", "From")],
    ["period_to", take(({ period }) => period.to), both("止", "To")],
    [
      "period_type",
      take(({ period }) => terms[lang].periodType[period.type]),
      both("时间类型", "Period type"),
    ],
    ["scope", take(({ scope }) => terms[lang].scope[scope]), both("口径", "Scope")],
  ];
}

/** Where the words stand: document, publisher, section, paragraph and characters. */
export function placeColumns<Row extends object>(
  { lang, documents }: Pick<Surroundings, "lang" | "documents">,
  receiptOf: (row: Row) => Observation["receipt"] | undefined,
): readonly ColumnOf<Row>[] {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const source = (row: Row) => {
    const id = receiptOf(row)?.document;
    return id && sources.get(id);
  };
  return [
    ["document_title", (row) => source(row)?.title[lang], both("文件", "Document")],
    ["publisher", (row) => source(row)?.publisher[lang], both("发布者", "Publisher")],
    ["published_on", (row) => source(row)?.publishedOn, both("发布日期", "Published")],
    ["section", (row) => receiptOf(row)?.section, both("章节", "Section")],
    ["paragraph", (row) => receiptOf(row)?.paragraph, both("段", "Paragraph")],
    ["start", (row) => receiptOf(row)?.start, both("起字", "Start")],
    ["end", (row) => receiptOf(row)?.end, both("止字", "End")],
  ];
}

/** Which release a row is of and where its view is found again. */
export function originColumns<Row>({
  release,
  view,
}: Pick<Surroundings, "release" | "view">): readonly ColumnOf<Row>[] {
  return [
    ["release", () => release, both("数据版本", "Data release")],
    ["view", () => view, both("重现此视图", "This view again")],
  ];
}

/** The figure's codes, for machines. */
export function observedCodes<Row>(of: ObservationOf<Row>): readonly ColumnOf<Row>[] {
  const take = taking(of);
  return [
    ["observation", take(({ id }) => id), both("数字编号", "Figure id")],
    ["bound", take(({ quantity }) => quantity.bound), both("界限依据代码", "Bound id")],
    ["qualifier", take(({ quantity }) => quantity.qualifier), both("措辞代码", "Qualifier id")],
    ["unit", take(({ quantity }) => quantity.unit), both("单位代码", "Unit id")],
    ["period_basis", take(({ period }) => period.basis), both("时间依据代码", "Period basis id")],
    ["document", take(({ receipt }) => receipt.document), both("文件编号", "Document id")],
  ];
}

/** A heading in both languages. */
export function both(zh: string, en: string): Localized {
  return { zh, en };
}

function taking<Row>(of: ObservationOf<Row>) {
  return (take: (observation: Observation) => CellValue) => (row: Row) => {
    const observation = of(row);
    return observation && take(observation);
  };
}
