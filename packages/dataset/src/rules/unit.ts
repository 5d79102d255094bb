import { unitIds } from "@yiheng/quantity";
import { nearest } from "@yiheng/domain";
import { type Issue, issueAt, quoted } from "../issue.ts";
import { placeOf, recordsOf, type Tables, textOf } from "../table.ts";

/** An indicator's unit is one that can be read, and its observations are in that unit. */
export function units(tables: Tables): readonly Issue[] {
  const indicators = recordsOf(tables, "indicators");
  const unitOf = new Map(indicators.map((record) => [textOf(record, "id"), textOf(record, "unit")]));
  const known: readonly string[] = unitIds;
  const unknown = indicators.flatMap((record) => {
    const unit = textOf(record, "unit");
    if (unit === "" || known.includes(unit)) return [];
    const expected = nearest(unit, known) ?? `one of ${known.join(", ")}`;
    return [issueAt(placeOf(record, "unit"), "the unit is unknown", quoted(unit), expected)];
  });
  const differing = recordsOf(tables, "observations").flatMap((record) => {
    const unit = textOf(record, "unit");
    const expected = unitOf.get(textOf(record, "indicator"));
    if (expected === undefined || unit === "" || unit === expected) return [];
    return [
      issueAt(
        placeOf(record, "unit"),
        "the unit is not that of the indicator",
        quoted(unit),
        quoted(expected),
      ),
    ];
  });
  return [...unknown, ...differing];
}
