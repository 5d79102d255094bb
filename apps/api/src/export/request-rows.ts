import {
  type Hospital,
  type Indicator,
  gainSentence,
  type Locale,
  type PrintedFigure,
  printedNote,
  type Request,
  requestIdOf,
  requestQuestion,
  shortNamesOf,
  type SheetColumn,
  sheetColumns,
  type SourceDocument,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { requestWords } from "./request-words.ts";
import type { CellValue, ExportTable } from "./table.ts";
import { terms } from "./words.ts";

/** What the rows of a sheet of questions need beside the questions. */
export interface RequestGround {
  readonly lang: Locale;
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly SourceDocument[];
}

/** One question as a row of the sheet. */
export type SheetRow = Readonly<Record<SheetColumn, CellValue>>;

/** The columns of the sheet in their order. */
export const columnNames = Object.keys(sheetColumns) as readonly SheetColumn[];

/** One row for every question, the columns that the hospital fills in left empty. */
export function requestRows(requests: readonly Request[], ground: RequestGround): readonly SheetRow[] {
  const { lang, hospitals } = ground;
  const words = requestWords[lang];
  const nameOf = shortNamesOf(hospitals);
  return requests.map((request, index) => ({
    number: index + 1,
    part: words.part[request.part],
    indicator: request.indicator.name[lang],
    question: requestQuestion(request)[lang],
    counting: countingText(request, ground),
    from: request.period.from,
    to: request.period.to,
    unit: unitLabel(request.indicator.unit, lang),
    scope: terms[lang].scope.hospital,
    printed: printedText(request.printed, ground),
    gain: gainSentence(request, nameOf)[lang],
    answer: undefined,
    answerFrom: undefined,
    answerTo: undefined,
    explanation: undefined,
    remarks: undefined,
    id: requestIdOf({ ...request, indicator: request.indicator.id }),
  }));
}

/** The same rows as a table for CSV, which people open too, so its columns have the headings of the sheet. */
export function requestTable(requests: readonly Request[], ground: RequestGround): ExportTable {
  return {
    name: "requests",
    columns: columnNames.map((name) => sheetColumns[name][ground.lang]),
    headings: columnNames.map((name) => sheetColumns[name]),
    naming: columnNames.indexOf("question"),
    rows: requestRows(requests, ground).map((row) => columnNames.map((name) => row[name])),
  };
}

function countingText({ definition, indicator }: Request, { lang, indicators }: RequestGround): string {
  const words = requestWords[lang];
  const whole = indicators.find(({ id }) => id === indicator.id);
  const parts = (["numerator", "denominator"] as const).flatMap((name) => {
    const text = whole?.[name]?.[lang];
    return text === undefined ? [] : [`${words[name]}${lang === "zh" ? "：" : ": "}${text}`];
  });
  return [definition[lang], ...parts].join("\n");
}

const shownAtMost = 3;

function printedText(printed: readonly PrintedFigure[], ground: RequestGround): string | undefined {
  const words = requestWords[ground.lang];
  const lines = printed.slice(0, shownAtMost).map((figure) => {
    const { document, paragraph } = figure.receipt;
    const title = ground.documents.find(({ id }) => id === document)?.title[ground.lang] ?? document;
    const comma = ground.lang === "zh" ? "，" : ", ";
    return `${printedNote(figure)[ground.lang]}${comma}${words.source(title, paragraph)}`;
  });
  const rest = printed.length - shownAtMost;
  return lines.length === 0 ? undefined : [...lines, ...(rest > 0 ? [words.more(rest)] : [])].join("\n");
}
