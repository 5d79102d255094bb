import { compareQuantities } from "@yiheng/quantity";
import type { ObservedCell } from "./cell.ts";
import type { HospitalId } from "./hospital.ts";
import { groupBy } from "./group-by.ts";

/** What the bounds of two figures prove about their order; `unknown` where they overlap or lean on a convention. */
export interface Relation {
  readonly left: HospitalId;
  readonly right: HospitalId;
  readonly relation: "greater" | "less" | "equal" | "unknown";
}

/** A partial order: one relation for every pair, in the order of the hospitals. */
export type Order = readonly Relation[];

/** A hospital's figure, whole or cut down. */
interface Figure extends Pick<ObservedCell, "hospital"> {
  readonly observation: Pick<ObservedCell["observation"], "quantity">;
}

/** Compares every pair by what the printed bounds prove; units must agree. */
export function orderOf(cells: readonly Figure[]): Order {
  return cells.flatMap((left, index) =>
    cells.slice(index + 1).map((right) => ({
      left: left.hospital,
      right: right.hospital,
      relation: compareQuantities(left.observation.quantity, right.observation.quantity),
    })),
  );
}

/**
 * The hospitals in bands from the greatest down, or undefined where some pair is unproved,
 * for then a ranking would claim more than was printed.
 */
export function provenBands(order: Order): readonly (readonly HospitalId[])[] | undefined {
  if (order.length === 0 || order.some(({ relation }) => relation === "unknown")) return undefined;
  const hospitals = [...new Set(order.flatMap(({ left, right }) => [left, right]))];
  const above = (hospital: HospitalId) => order.filter((relation) => isBelow(hospital, relation)).length;
  const bands = groupBy(hospitals, above);
  return [...bands.entries()].sort(([a], [b]) => a - b).map(([, band]) => band);
}

function isBelow(hospital: HospitalId, { left, right, relation }: Relation): boolean {
  return (relation === "greater" && right === hospital) || (relation === "less" && left === hospital);
}
