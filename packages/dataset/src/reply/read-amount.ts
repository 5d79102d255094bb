import {
  dimensionOf,
  isProblem,
  type Quantity,
  readQuantity,
  tryParseQuantity,
  type UnitId,
  unitLabel,
} from "@yiheng/quantity";
import type { SheetCell } from "./sheet.ts";

/** The longest figure that a row of observations may quote. */
const longestPrinted = 24;

/** An answer read as an amount in a unit, or what is wrong with it. */
export function readAmount(cell: SheetCell, unit: UnitId): Quantity | string {
  const { kind, text } = cell;
  switch (kind) {
    case "formula":
      return "is a formula; write the number itself";
    case "error":
      return `is an error of the spreadsheet (${text}); write the number itself`;
    case "boolean":
      return `${text} is no amount; write a number such as 63 or 60余`;
    case "day":
      return `is a day (${text}) and no amount; write the number as text`;
    case "number":
    case "text":
      return readWritten(text, unit);
  }
}

function readWritten(text: string, unit: UnitId): Quantity | string {
  if (Array.from(text).length > longestPrinted) {
    return `“${Array.from(text).slice(0, longestPrinted).join("")}…” is longer than a figure; write the amount alone and the rest beside it`;
  }
  const read = readQuantity(text, unit);
  if (isProblem(read)) return whyUnread(text, unit);
  if (read.value === undefined && read.lower === undefined && read.upper === undefined) {
    return `“${text}” gives no number; write the number, or leave the cell empty where it is not known`;
  }
  return read.unit === unit ? read : `“${text}” is not in ${nameOf(unit)}`;
}

/** A figure that would be one in another unit is told so. */
function whyUnread(text: string, unit: UnitId): string {
  const other = tryParseQuantity(text);
  if (other !== undefined && other.unit !== unit) {
    return `“${text}” is an amount in ${nameOf(other.unit)}; the question asks for ${nameOf(unit)}`;
  }
  if (dimensionOf(unit) === "ladder")
    return `“${text}” is no grade of ${nameOf(unit)}; write it as printed, such as A+ or 四级甲等`;
  return `“${text}” is no amount; write a number such as 63 or 60余`;
}

function nameOf(unit: UnitId): string {
  const zh = unitLabel(unit, "zh");
  return zh === "" ? unit : `${unit} (${zh})`;
}
