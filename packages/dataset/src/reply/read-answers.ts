import {
  type Hospital,
  type HospitalId,
  type Indicator,
  nearest,
  parseRequestId,
  type RequestMatter,
  statableWords,
} from "@yiheng/domain";
import { findQuantities } from "@yiheng/quantity";
import type { Answer } from "./answer.ts";
import type { FilledRow, FilledSheet, ReadColumn } from "./filled-sheet.ts";
import { readAmount } from "./read-amount.ts";
import { isPeriodProblem, readPeriod } from "./read-period.ts";
import type { SheetProblem } from "./sheet.ts";

/** What a data package knows that a sheet may ask about. */
export interface Known {
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
}

/** What a filled sheet says, or everything that is wrong with it. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  /** Rows of questions that were left without an answer. */
  readonly unanswered: readonly FilledRow[];
  readonly problems: readonly SheetProblem[];
}

/** A row whose id names a question of this package. */
interface Question {
  readonly row: FilledRow;
  readonly matter: RequestMatter;
  readonly indicator: Indicator;
}

/** Reads every answer of a sheet; one wrong row does not hide the others. */
export function readAnswers(sheet: FilledSheet, known: Known): ReadAnswers {
  const problems: SheetProblem[] = [];
  const say = (row: FilledRow, column: ReadColumn, message: string) =>
    void problems.push({ row: row.number, column: sheet.headings[column], message });
  const questions = sheet.rows.flatMap((row) => {
    const found = questionOf(row, known);
    if (typeof found !== "string") return [found];
    if (found !== "") say(row, "id", found);
    return [];
  });
  for (const [question, message] of [...strangersAmong(questions), ...repeatedAmong(questions)]) {
    say(question.row, "id", message);
  }
  const answered = questions.filter(({ row }) => row.cells.answer !== undefined);
  const answers = answered.flatMap((question) => {
    const read = readAnswer(question);
    if ("printed" in read) return [read];
    for (const { column, message } of read.problems) say(question.row, column, message);
    return [];
  });
  const unanswered = questions.filter(({ row }) => row.cells.answer === undefined).map(({ row }) => row);
  for (const row of unanswered) {
    const column = (["answerFrom", "answerTo"] as const).find((name) => row.cells[name] !== undefined);
    if (column !== undefined)
      say(row, column, "a period is given, but no answer; fill in the answer or clear it");
  }
  if (problems.length === 0 && answers.length === 0) {
    problems.push({ message: `No question is answered; the column “${sheet.headings.answer}” is empty.` });
  }
  return { answers, unanswered, problems: problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** What a row asks about; a sentence where its id is wrong, nothing for a row that holds no question. */
function questionOf(row: FilledRow, { hospitals, indicators }: Known): Question | string {
  const { id, answer } = row.cells;
  if (id === undefined)
    return answer === undefined ? "" : "the id is gone, so nobody knows what the answer is about";
  const matter = parseRequestId(id.text);
  if (matter === undefined) {
    if (answer === undefined && !id.text.includes("/")) return "";
    return `“${id.text}” is no id of a question; it was altered, copy it again from the sheet as it was sent`;
  }
  if (!hospitals.some((hospital) => hospital.id === matter.hospital)) {
    return `“${matter.hospital}” is no hospital of this data${hint(matter.hospital, hospitals)}`;
  }
  const indicator = indicators.find((candidate) => candidate.id === matter.indicator);
  if (indicator === undefined) {
    return `“${matter.indicator}” is no indicator of this data${hint(matter.indicator, indicators)}`;
  }
  return { row, matter, indicator };
}

function hint(id: string, known: readonly { readonly id: string }[]): string {
  const likest = nearest(
    id,
    known.map((one) => one.id),
  );
  return likest === undefined ? "" : `; did you mean “${likest}”?`;
}

type Told = readonly [question: Question, message: string];

/** A sheet is one hospital's: the one that most of its rows ask. */
function strangersAmong(questions: readonly Question[]): readonly Told[] {
  const counts = new Map<HospitalId, number>();
  for (const { matter } of questions) counts.set(matter.hospital, (counts.get(matter.hospital) ?? 0) + 1);
  const [owner] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return questions
    .filter(({ matter }) => matter.hospital !== owner)
    .map((question) => [
      question,
      `the row asks “${question.matter.hospital}”, the sheet is that of “${owner ?? ""}”`,
    ]);
}

function repeatedAmong(questions: readonly Question[]): readonly Told[] {
  const first = new Map<string, Question>();
  return questions.flatMap((question): Told[] => {
    const earlier = first.get(question.indicator.id);
    if (earlier === undefined) {
      first.set(question.indicator.id, question);
      return [];
    }
    const name = question.indicator.name.zh;
    return [[question, `“${name}” is asked in row ${earlier.row.number} already; keep one of the two rows`]];
  });
}

interface Refused {
  readonly problems: readonly { readonly column: ReadColumn; readonly message: string }[];
}

function readAnswer({ row, matter, indicator }: Question): Answer | Refused {
  const { answer, explanation, remarks } = row.cells;
  if (answer === undefined) return { problems: [] };
  const quantity = readAmount(answer, indicator.unit);
  const period = readPeriod(row.cells, matter.period);
  const said = explanation?.text ?? "";
  const population = populationIn(said, indicator);
  const problems = [
    ...(typeof quantity === "string" ? [{ column: "answer", message: quantity } as const] : []),
    ...(isPeriodProblem(period) ? [period] : otherBase(matter, period.to)),
    ...(typeof population === "string" ? [{ column: "explanation", message: population } as const] : []),
  ];
  if (typeof quantity === "string" || isPeriodProblem(period) || problems.length > 0) return { problems };
  return {
    row: row.number,
    matter,
    indicator,
    printed: answer.text,
    quantity,
    period,
    stated: said === "" ? [] : statableWords(indicator.conditions),
    ...(typeof population === "number" && { population }),
    explanation: oneLine(said),
    remarks: oneLine(remarks?.text ?? ""),
  };
}

/** The base of a growth was asked for one year; of another year nobody knows what it was measured against. */
function otherBase({ basePeriod, period }: RequestMatter, to: string): Refused["problems"] {
  if (basePeriod === undefined || to === period.to) return [];
  const message = `the growth asked about ends on ${period.to}; for another year its base would be unknown`;
  return [{ column: "answerTo", message }];
}

/** How many were ranked, where the indicator needs it and the explanation is there. */
function populationIn(explanation: string, { conditions }: Indicator): number | string | undefined {
  if (!conditions.includes("population-stated") || explanation === "") return undefined;
  const counted = findQuantities(explanation).flatMap((found) =>
    found.kind === "quantity" && found.quantity.value !== undefined ? [found.quantity] : [],
  );
  const ranked = counted.find(({ unit }) => unit === "institutions")?.value ?? plainNumber(explanation);
  return ranked ?? `“${explanation}” does not say how many were ranked; write it as 1415家`;
}

function plainNumber(text: string): number | undefined {
  return /^\d{1,6}$/u.test(text) ? Number(text) : undefined;
}

/** A text of several lines becomes one; a line that ends without a stop gets one. */
function oneLine(text: string): string {
  return text
    .replaceAll(/([，。；、：,.;:])?\s*[\r\n]+\s*/gu, (_, stop: string | undefined) => stop ?? "；")
    .trim();
}
