import { type CsvError, parse } from "csv-parse/sync";
import { type Issue, issueAt, quoted } from "./issue.ts";

/** One cell as written, and where it begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One record of a file; `line` is where it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface ParsedCsv {
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const quotingMessages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quoted cell is never closed",
  CSV_INVALID_CLOSING_QUOTE: "text follows a closing quote",
  INVALID_OPENING_QUOTE: "a quote stands inside a cell that does not begin with one",
};

/** Parses RFC 4180 text into rows with the position of every cell; bad quoting becomes issues. */
export function parseCsv(text: string, file: string): ParsedCsv {
  const issues: Issue[] = [];
  const onSkip = (error: CsvError | undefined) => {
    const issue = error === undefined ? undefined : quotingIssue(error, file);
    // One wrong quote makes the parser stumble more than once over the same row.
    if (issue !== undefined && issues.at(-1)?.line !== issue.line) issues.push(issue);
    return undefined;
  };
  const parsed = parse(text, { ...dialect, on_skip: onSkip }) as unknown as Parsed[];
  return { rows: parsed.map(rowOf).filter((row) => !isBlank(row)), issues };
}

const dialect = {
  info: true,
  raw: true,
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n"],
  skip_records_with_error: true,
};

function quotingIssue(error: CsvError, file: string): Issue {
  const { lines, column } = error as { lines?: unknown; column?: unknown };
  const place = { file, line: typeof lines === "number" ? lines : 1, column: 1 };
  const cell = typeof column === "number" ? `cell ${column + 1} of the row` : "the row";
  const message = quotingMessages[error.code] ?? "the row cannot be read as CSV";
  return issueAt(place, message, cell, 'quotes around the whole cell and "" for a quote inside it');
}

function isBlank({ cells }: Row): boolean {
  return cells.length === 1 && cells[0]?.text === "";
}

/** The parser tells the line a record ends on; the cells' places follow from its raw text. */
function rowOf({ record, raw, info }: Parsed): Row {
  const body = raw.replace(/\r?\n?$/u, "");
  const line = info.lines - (body.split("\n").length - 1);
  const places = placesOf(body, line);
  return { line, cells: record.map((text, index) => ({ text, ...(places[index] ?? { line, column: 1 }) })) };
}

function placesOf(body: string, firstLine: number): readonly { line: number; column: number }[] {
  const places = [{ line: firstLine, column: 1 }];
  let isQuoted = false;
  let line = firstLine;
  let lineStart = 0;
  for (let index = 0; index < body.length; index += 1) {
    const character = body[index];
    if (character === '"') isQuoted = !isQuoted;
    if (character === "\n") {
      line += 1;
      lineStart = index + 1;
    }
    if (character === "," && !isQuoted) places.push({ line, column: index - lineStart + 2 });
  }
  return places;
}

/** How an issue names a cell that should not be there. */
export function describeCell({ text }: Cell): string {
  return text === "" ? "an empty cell" : quoted(text);
}
