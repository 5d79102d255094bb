import { type Issue, issueAt } from "../issue.ts";
import { placeOf, recordsOf, type Tables, textOf } from "../table.ts";

/** Whoever takes words for misprinted says in the note what is doubtful about them. */
export function misprints(tables: Tables): readonly Issue[] {
  return (["observations", "designations"] as const).flatMap((table) =>
    recordsOf(tables, table).flatMap((record) => {
      if (textOf(record, "misprint") !== "true" || textOf(record, "note_zh") !== "") return [];
      const place = placeOf(record, "misprint");
      return [
        issueAt(place, "a misprint is not explained", "an empty note", "what is doubtful, in the note"),
      ];
    }),
  );
}
