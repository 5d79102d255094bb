export { compareQuantities, differenceInterval, firmEnds, type Order, ratioInterval } from "./compare.ts";
export { findQuantities, type Found } from "./find.ts";
export { formatQuantity, type FormatOptions } from "./format.ts";
export { rungLabel } from "./ladder.ts";
export { pairWithSubjects, readList } from "./list.ts";
export { parseQuantity, readQuantity, tryParseQuantity } from "./parse.ts";
export { describeProblem, isProblem, QuantityError, type Problem } from "./problem.ts";
export {
  boundBases,
  ends,
  qualifiers,
  type BoundBasis,
  type End,
  type Ends,
  type Qualifier,
  type Quantity,
} from "./quantity.ts";
export { readingOf } from "./reading.ts";
export { dimensionOf, unitIds, unitLabel, type Dimension, type UnitId } from "./unit.ts";
