/** Rows as lines of CSV in the order of these columns; a cell is quoted only where it must be. */
export function csvLines(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  return rows.map((row) => columns.map((column) => quotedCell(row[column] ?? "")).join(","));
}

function quotedCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
