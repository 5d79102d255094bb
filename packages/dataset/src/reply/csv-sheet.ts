import { parseCsv } from "../csv.ts";
import { formatIssue } from "../issue.ts";
import { NoWorkbook } from "./workbook.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** Reads a sheet that was saved as CSV, in UTF-8 or in what Chinese Windows writes; throws `NoWorkbook` where it is neither. */
export function readCsvSheet(bytes: Uint8Array): Sheet {
  const text = decoded(bytes);
  if (text.includes("\u0000")) throw new NoWorkbook("The file is no Excel workbook (.xlsx) and no CSV.");
  const { rows, issues } = parseCsv(text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n"), "the file");
  const [first] = issues;
  if (first !== undefined) throw new NoWorkbook(`The CSV cannot be read: ${formatIssue(first)}.`);
  return {
    name: "CSV",
    rowWord: "line",
    rows: rows.map(({ line, cells }) => ({
      number: line,
      cells: new Map(
        cells.flatMap((cell, index) => {
          const read = cellOf(cell.text);
          return read === undefined ? [] : [[index + 1, read] as const];
        }),
      ),
    })),
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** An apostrophe before what a spreadsheet would run is the writer's, not the hospital's. */
function cellOf(written: string): SheetCell | undefined {
  const text = written.trim().replace(/^'(?=[=+\-@])/u, "");
  if (text === "") return undefined;
  if (text.startsWith("=")) return { kind: "formula", text };
  return { kind: /^(?:TRUE|FALSE)$/u.test(text) ? "boolean" : "text", text };
}
