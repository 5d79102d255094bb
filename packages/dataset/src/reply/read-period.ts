import type { Period } from "@yiheng/domain";
import type { ReadColumn } from "./filled-sheet.ts";
import type { SheetCell } from "./sheet.ts";

/** What is wrong with the time of an answer, and in which column. */
export interface PeriodProblem {
  readonly column: ReadColumn;
  readonly message: string;
}

type Ends = { readonly [key in "answerFrom" | "answerTo"]?: SheetCell };

/** The time of an answer: the one asked about where none is given, otherwise the two days written. */
export function readPeriod(cells: Ends, asked: Period): Period | PeriodProblem {
  const { answerFrom, answerTo } = cells;
  if (answerFrom === undefined && answerTo === undefined) return asked;
  const isOneDay = asked.type === "as-of";
  const [first, last] = [
    answerFrom ?? (isOneDay ? answerTo : undefined),
    answerTo ?? (isOneDay ? answerFrom : undefined),
  ];
  if (first === undefined && asked.from !== undefined) return missing("answerFrom");
  if (last === undefined) return missing("answerTo");
  const from = first === undefined ? undefined : dayOf(first);
  const to = dayOf(last);
  if (first !== undefined && from === undefined) return noDay("answerFrom", first);
  if (to === undefined) return noDay("answerTo", last);
  if (from !== undefined && from > to) {
    return { column: "answerTo", message: `${to} is before ${from}; the period ends before it begins` };
  }
  if (isOneDay && from !== to) {
    return {
      column: "answerTo",
      message: `the question is about one day, and ${from ?? ""} to ${to} is more`,
    };
  }
  return { ...(from !== undefined && { from }), to, type: asked.type, basis: "printed" };
}

/** Whether a time was not read. */
export function isPeriodProblem(read: Period | PeriodProblem): read is PeriodProblem {
  return "message" in read;
}

function missing(column: ReadColumn): PeriodProblem {
  return { column, message: "is empty while the other end is given; write both days or neither" };
}

function noDay(column: ReadColumn, { text }: SheetCell): PeriodProblem {
  return { column, message: `“${text}” is no day; write it as 2023-12-31` };
}

const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u;

/** A day in ISO, or undefined for anything that is no day of the calendar. */
function dayOf({ kind, text }: SheetCell): string | undefined {
  if (kind !== "day" && kind !== "text") return undefined;
  const [, year = "", month = "", day = ""] = written.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
