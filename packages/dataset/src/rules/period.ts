import type { TableName } from "../descriptor.ts";
import { type Issue, issueAt, quoted } from "../issue.ts";
import { placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

const spans: readonly (readonly [table: TableName, from: string, to: string])[] = [
  ["documents", "covers_from", "covers_to"],
  ["observations", "period_from", "period_to"],
  ["designations", "period_from", "period_to"],
];

/** A time does not end before it begins, and a date is one day. */
export function periods(tables: Tables): readonly Issue[] {
  const reversed = spans.flatMap(([table, from, to]) =>
    recordsOf(tables, table).flatMap((record) => reversedSpan(record, from, to)),
  );
  return [...reversed, ...recordsOf(tables, "observations").flatMap(periodType)];
}

function reversedSpan(record: TableRecord, from: string, to: string): readonly Issue[] {
  const start = textOf(record, from);
  const end = textOf(record, to);
  if (start === "" || end === "" || start <= end) return [];
  return [
    issueAt(
      placeOf(record, from),
      `${from} is later than ${to}`,
      `${start} and ${end}`,
      "the earlier day first",
    ),
  ];
}

function periodType(record: TableRecord): readonly Issue[] {
  const type = textOf(record, "period_type");
  const from = textOf(record, "period_from");
  const place = placeOf(record, "period_from");
  if (type === "as-of" && from !== textOf(record, "period_to")) {
    return [issueAt(place, "an as-of figure is about one day", quoted(from), "the same day as period_to")];
  }
  if (from === "" && type !== "cumulative" && type !== "as-of" && type !== "") {
    return [
      issueAt(
        place,
        "only a cumulative figure may lack a beginning",
        "an empty cell",
        "the first day of the period",
      ),
    ];
  }
  return [];
}
