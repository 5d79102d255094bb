/** Where something stands in a file of the package; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem in the data files. A warning is said and then passed over; an error stops the release. */
export interface Issue extends Place {
  readonly severity: "error" | "warning";
  /** What is wrong. */
  readonly message: string;
  /** What stands there, quoted. */
  readonly found: string;
  readonly expected: string;
}

const longestQuote = 60;

/** An error at a place. */
export function issueAt(place: Place, message: string, found: string, expected: string): Issue {
  const { file, line, column } = place;
  return { file, line, column, severity: "error", message, found, expected };
}

/** A remark at a place that does not stop a release. */
export function warningAt(place: Place, message: string, found: string, expected: string): Issue {
  return { ...issueAt(place, message, found, expected), severity: "warning" };
}

/** A place that means a whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** A cell's text as an issue shows it: quoted, and cut where it is long. */
export function quoted(text: string): string {
  const characters = Array.from(text);
  const shown = characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : text;
  return JSON.stringify(shown);
}

/** One line for an issue: `file:line:column: what is wrong, found …, expected …`. */
export function formatIssue(issue: Issue): string {
  const { file, line, column, severity, message, found, expected } = issue;
  const kind = severity === "warning" ? "warning: " : "";
  return `${file}:${line}:${column}: ${kind}${message}, found ${found}, expected ${expected}`;
}

/** Issues in the order in which a person works through them: by file, line, column. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** Whether an issue stops a release. */
export function isError({ severity }: Issue): boolean {
  return severity === "error";
}
