import { conditions, nearest } from "@yiheng/domain";
import { type Issue, issueAt, quoted } from "../issue.ts";
import { placeOf, recordsOf, type Tables, textOf } from "../table.ts";

/** An indicator's conditions are ones that comparing knows; another would hold nothing back. */
export function knownConditions(tables: Tables): readonly Issue[] {
  const known: readonly string[] = conditions;
  return recordsOf(tables, "indicators").flatMap((record) => {
    const unknown = textOf(record, "conditions")
      .split(";")
      .filter((name) => name !== "" && !known.includes(name));
    return unknown.map((name) => {
      const expected = nearest(name, known) ?? `some of ${known.join(", ")}`;
      return issueAt(placeOf(record, "conditions"), "the condition is unknown", quoted(name), expected);
    });
  });
}
