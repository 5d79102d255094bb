import { toldTables } from "@yiheng/domain";
import { type Issue, issueAt, quoted, startOf, warningAt } from "../issue.ts";
import { chainOf } from "./chain.ts";
import { placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

/** Whether the data are recorded as a release, and if so, whether the ledger's last words are what the tables hold. */
export function checkServed(tables: Tables, release: string): readonly Issue[] {
  const last = recordsOf(tables, "releases").at(-1);
  if (last === undefined) return [];
  if (textOf(last, "id") !== release) {
    const place = startOf(last.file);
    return [warningAt(place, "the data are not recorded as a release", release, "npm run data:record")];
  }
  return chainOf(recordsOf(tables, "changes")).latest.flatMap((row) => contradiction(row, tables));
}

function contradiction(row: TableRecord, tables: Tables): readonly Issue[] {
  const table = toldTables.find((name) => name === textOf(row, "table"));
  const column = textOf(row, "column");
  if (table === undefined || column === "document") return [];
  const record = recordsOf(tables, table).find((one) => textOf(one, "id") === textOf(row, "record"));
  const [after, cell] = [textOf(row, "after"), record === undefined ? "" : textOf(record, column)];
  if (after === cell || isSameNumber(after, cell) || (after === "" && cell === "false")) return [];
  return [issueAt(placeOf(row, "after"), "the data hold another cell", quoted(after), quoted(cell))];
}

/** 37 and 37.0 are written by different programs. */
function isSameNumber(one: string, other: string): boolean {
  return one !== "" && other !== "" && Number(one) === Number(other);
}
