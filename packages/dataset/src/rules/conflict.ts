import { type Issue, issueAt, quoted } from "../issue.ts";
import { danglingIssue } from "../keys.ts";
import { placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

/** A contradiction is said on both sides, and lists of ids name rows that exist. */
export function conflicts(tables: Tables): readonly Issue[] {
  const observations = new Map(
    recordsOf(tables, "observations").map((record) => [textOf(record, "id"), record]),
  );
  const programmes = new Map(recordsOf(tables, "programmes").map((record) => [textOf(record, "id"), record]));
  return [
    ...[...programmes.values()].flatMap((record) =>
      unknownIds(record, "confusable_with", programmes, "programmes"),
    ),
    ...[...observations.values()].flatMap((record) => [
      ...unknownIds(record, "conflicts_with", observations, "observations"),
      ...oneSided(record, observations),
    ]),
  ];
}

function idsIn(record: TableRecord, column: string): readonly string[] {
  return textOf(record, column)
    .split(";")
    .filter((id) => id !== "");
}

function unknownIds(
  record: TableRecord,
  column: string,
  known: ReadonlyMap<string, TableRecord>,
  table: string,
): readonly Issue[] {
  const unknown = idsIn(record, column).filter((id) => !known.has(id));
  return unknown.map((id) => danglingIssue(record, column, id, table, new Set(known.keys())));
}

function oneSided(record: TableRecord, observations: ReadonlyMap<string, TableRecord>): readonly Issue[] {
  const own = textOf(record, "id");
  const place = placeOf(record, "conflicts_with");
  return idsIn(record, "conflicts_with").flatMap((id) => {
    if (id === own)
      return [issueAt(place, "a figure cannot contradict itself", quoted(id), "the id of another figure")];
    const other = observations.get(id);
    if (other === undefined || idsIn(other, "conflicts_with").includes(own)) return [];
    const expected = `${own} in conflicts_with of ${other.file}:${other.line}`;
    return [issueAt(place, "the contradiction is said on one side only", quoted(id), expected)];
  });
}
