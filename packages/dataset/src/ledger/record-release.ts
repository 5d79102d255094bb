import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Localized } from "@yiheng/domain";
import { type Cell, parseCsv } from "../csv.ts";
import { csvLines } from "../csv-text.ts";
import { cellChangesOf, type RecordChange } from "./changes-between.ts";
import type { CellChange, Ledger, RecordedRelease } from "./ledger.ts";

/** A release to be written behind the others, with what changed since the last. */
export interface NewRelease {
  readonly id: string;
  /** ISO date. */
  readonly recordedOn: string;
  readonly note?: Localized;
  readonly changes: readonly RecordChange[];
}

/** Writes a release behind the last one of a package's ledger and returns its number; throws where a file cannot be written. */
export function recordRelease(folder: string, { releases }: Ledger, added: NewRelease): number {
  const { id, recordedOn, note, changes } = added;
  const number = (releases.at(-1)?.number ?? 0) + 1;
  const release: RecordedRelease = { number, id, recordedOn, ...(note && { note }) };
  const rows = changes.flatMap((change) => cellChangesOf(change, number));
  // What changed comes first: rows without their release are an issue, a release without its rows would be a lie.
  append(join(folder, "changes.csv"), rows.map(changeCells));
  append(join(folder, "releases.csv"), [releaseCells(release)]);
  return number;
}

type Cells = Readonly<Record<string, string>>;

function releaseCells({ number, id, recordedOn, note }: RecordedRelease): Cells {
  return {
    number: String(number),
    id,
    recorded_on: recordedOn,
    note_zh: note?.zh ?? "",
    note_en: note?.en ?? "",
  };
}

function changeCells(change: CellChange): Cells {
  return { ...change, release: String(change.release) };
}

/** Adds rows in the order of the file's own columns; the file is swapped in whole. */
function append(file: string, rows: readonly Cells[]): void {
  const text = readFileSync(file, "utf8");
  const [header] = parseCsv(text.replace(/^\uFEFF/u, ""), file).rows;
  const columns = (header?.cells ?? []).map((cell: Cell) => cell.text);
  const lines = csvLines(columns, rows);
  const beside = `${file}.new`;
  writeFileSync(beside, `${text.trimEnd()}\n${lines.map((line) => `${line}\n`).join("")}`);
  renameSync(beside, file);
}
