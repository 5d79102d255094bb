import { answerColumns, type SheetColumn, sheetColumns } from "@yiheng/domain";
import type { Sheet, SheetCell, SheetProblem } from "./sheet.ts";

/** The columns that are read back. */
const readColumns = ["id", ...answerColumns] as const satisfies readonly SheetColumn[];
export type ReadColumn = (typeof readColumns)[number];

/** One question's row as it came back. */
export interface FilledRow {
  readonly number: number;
  readonly cells: Readonly<Partial<Record<ReadColumn, SheetCell>>>;
}

/** A sheet of questions that came back, its columns by the headings that it has. */
export interface FilledSheet {
  readonly rowWord: Sheet["rowWord"];
  readonly headings: Readonly<Record<ReadColumn, string>>;
  /** Rows with an id or with something filled in. */
  readonly rows: readonly FilledRow[];
}

/** Finds the sheet of questions among the sheets of a file, or says what is missing. */
export function findFilledSheet(sheets: readonly Sheet[]): FilledSheet | SheetProblem {
  for (const sheet of sheets) {
    const header = sheet.rows.find(({ cells }) =>
      [...cells.values()].some(({ text }) => isHeading(text, "id")),
    );
    if (header === undefined) continue;
    const columns = columnsOf(header.cells);
    const missing = readColumns.filter((name) => !columns.has(name));
    if (missing.length > 0) return missingColumns(header.number, missing);
    return filledSheet(sheet, header.number, columns);
  }
  const { zh, en } = sheetColumns.id;
  return { message: `No sheet has a column “${zh}” or “${en}”; is this the sheet of questions?` };
}

/** Whether a problem was found instead. */
export function isSheetProblem(found: FilledSheet | SheetProblem): found is SheetProblem {
  return "message" in found;
}

interface FoundColumn {
  readonly at: number;
  readonly heading: string;
}

function columnsOf(cells: ReadonlyMap<number, SheetCell>): ReadonlyMap<ReadColumn, FoundColumn> {
  const found = new Map<ReadColumn, FoundColumn>();
  for (const [at, { text }] of cells) {
    const name = readColumns.find((candidate) => isHeading(text, candidate));
    if (name !== undefined && !found.has(name)) found.set(name, { at, heading: text });
  }
  return found;
}

function isHeading(text: string, name: SheetColumn): boolean {
  const { zh, en } = sheetColumns[name];
  return [zh, en].some((heading) => squeezed(heading) === squeezed(text));
}

/** A heading may have been broken into lines. */
function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, "").toLowerCase();
}

function missingColumns(row: number, missing: readonly ReadColumn[]): SheetProblem {
  const names = missing.map((name) => `“${sheetColumns[name].zh}” (${sheetColumns[name].en})`);
  return { row, message: `the row of headings lacks ${names.join(", ")}` };
}

function filledSheet(
  sheet: Sheet,
  headerRow: number,
  columns: ReadonlyMap<ReadColumn, FoundColumn>,
): FilledSheet {
  const rows = sheet.rows.flatMap(({ number, cells }): FilledRow[] => {
    if (number <= headerRow) return [];
    const read = readColumns.flatMap((name) => {
      const cell = cells.get(columns.get(name)?.at ?? 0);
      return cell === undefined ? [] : [[name, cell] as const];
    });
    return read.length === 0 ? [] : [{ number, cells: Object.fromEntries(read) }];
  });
  const headings = Object.fromEntries(readColumns.map((name) => [name, columns.get(name)?.heading ?? name]));
  return { rowWord: sheet.rowWord, headings: headings as Record<ReadColumn, string>, rows };
}
