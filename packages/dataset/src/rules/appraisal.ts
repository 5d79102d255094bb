import { type Issue, issueAt } from "../issue.ts";
import { placeOf, recordsOf, type Tables, textOf } from "../table.ts";

/** A number of the national appraisal comes with how closely the indicator matches it, and the other way round. */
export function appraisals(tables: Tables): readonly Issue[] {
  return recordsOf(tables, "indicators").flatMap((record) => {
    const number = textOf(record, "appraisal_no");
    const match = textOf(record, "appraisal_match");
    if ((number === "") === (match === "")) return [];
    const empty = number === "" ? "appraisal_no" : "appraisal_match";
    const expected = "appraisal_no and appraisal_match, or neither";
    return [
      issueAt(placeOf(record, empty), "half of the appraisal's match is missing", "an empty cell", expected),
    ];
  });
}
