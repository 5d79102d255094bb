import { type Quantity, tryParseQuantity, type UnitId, unitIds } from "@yiheng/quantity";
import { type Issue, issueAt, quoted } from "../issue.ts";
import { numberOf, placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

const parts = ["value", "lower", "upper", "bound", "qualifier"] as const;
type Part = (typeof parts)[number];

/**
 * What a row says of its figure is what the parser reads from the printed words; a row that means it otherwise
 * says why in a note, and then both stand.
 */
export function readings(tables: Tables): readonly Issue[] {
  return recordsOf(tables, "observations").flatMap((record) => (hasNote(record) ? [] : misreadings(record)));
}

function hasNote(record: TableRecord): boolean {
  return textOf(record, "note_zh") !== "" && textOf(record, "note_en") !== "";
}

function misreadings(record: TableRecord): readonly Issue[] {
  const printed = textOf(record, "printed");
  const unit = unitIds.find((id) => id === textOf(record, "unit"));
  if (printed === "" || unit === undefined) return [];
  const read = tryParseQuantity(printed, unit);
  if (read === undefined) {
    const expected = `words that can be read as ${unit}, or a note that says how they were read`;
    return [
      issueAt(placeOf(record, "printed"), "the printed words cannot be read", quoted(printed), expected),
    ];
  }
  return [...unitMisread(record, read, unit), ...parts.flatMap((part) => misread(record, part, read))];
}

function unitMisread(record: TableRecord, read: Quantity, unit: UnitId): readonly Issue[] {
  if (read.unit === unit) return [];
  const expected = `${read.unit} as printed, or a note`;
  return [
    issueAt(placeOf(record, "unit"), "the unit is not what the printed words say", quoted(unit), expected),
  ];
}

function misread(record: TableRecord, part: Part, read: Quantity): readonly Issue[] {
  if (isUnreadable(record, part)) return [];
  const written = part === "bound" || part === "qualifier" ? textOf(record, part) : numberOf(record, part);
  const expected = read[part];
  if (written === expected) return [];
  const message = `${part} is not what ${quoted(textOf(record, "printed"))} says`;
  const found = written === undefined ? "an empty cell" : String(written);
  const wanted = expected === undefined ? "an empty cell" : String(expected);
  return [issueAt(placeOf(record, part), message, found, `${wanted}, or a note that says why not`)];
}

/** A cell that is no number was already told of. */
function isUnreadable(record: TableRecord, part: Part): boolean {
  const isNumber = part !== "bound" && part !== "qualifier";
  return isNumber && textOf(record, part) !== "" && numberOf(record, part) === undefined;
}
