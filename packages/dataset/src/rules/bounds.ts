import { type Issue, issueAt } from "../issue.ts";
import { numberOf, placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

/** A figure has one exact value or limits in the right order, never both. */
export function bounds(tables: Tables): readonly Issue[] {
  return recordsOf(tables, "observations").flatMap((record) => [...reversed(record), ...mixed(record)]);
}

function reversed(record: TableRecord): readonly Issue[] {
  const lower = numberOf(record, "lower");
  const upper = numberOf(record, "upper");
  if (lower === undefined || upper === undefined || lower < upper) return [];
  return [
    issueAt(placeOf(record, "lower"), "lower is not below upper", `${lower} and ${upper}`, "lower < upper"),
  ];
}

function mixed(record: TableRecord): readonly Issue[] {
  const isExact = textOf(record, "qualifier") === "exact";
  const value = textOf(record, "value");
  const hasLimits = textOf(record, "lower") !== "" || textOf(record, "upper") !== "";
  if (value !== "" && hasLimits) {
    return [
      issueAt(
        placeOf(record, "value"),
        "a value stands beside limits",
        "both",
        "either value or lower and upper",
      ),
    ];
  }
  if (isExact && (value === "" || textOf(record, "bound") !== "exact")) {
    return [
      issueAt(
        placeOf(record, "value"),
        "an exact figure has no exact value",
        "no value or another bound",
        "value, bound exact",
      ),
    ];
  }
  if (!isExact && value !== "") {
    return [
      issueAt(
        placeOf(record, "value"),
        "only an exact figure has a value",
        "a value",
        "lower, upper or neither",
      ),
    ];
  }
  return [];
}
