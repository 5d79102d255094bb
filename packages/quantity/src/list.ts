import { parseQuantity } from "./parse.ts";
import type { Problem } from "./problem.ts";
import type { Quantity } from "./quantity.ts";
import type { UnitId } from "./unit.ts";
import { readingOf } from "./reading.ts";

/**
 * Reads values printed in a row (分别为11.59%、15.25%), in their order (R8); a measure word printed
 * only once, at the end, holds for all.
 * @throws {QuantityError} when one of them cannot be read
 */
export function readList(printed: string, unit?: UnitId): readonly Quantity[] {
  const items = readingOf(printed)
    .replace(/^.*?分别(?:为|占|达|是|达到)?/u, "")
    .split(/[、;；和及]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  const last = parseQuantity(items.at(-1) ?? printed, unit);
  return items.map((item) => parseQuantity(item, isBare(item) ? last.unit : unit));
}

function isBare(item: string): boolean {
  return /[\d余多万亿]$/u.test(item);
}

/** Sets each value beside its subject, in order; a problem when their counts differ (R8). */
export function pairWithSubjects<Subject>(
  subjects: readonly Subject[],
  values: readonly Quantity[],
): readonly (readonly [Subject, Quantity])[] | Problem {
  if (subjects.length !== values.length) {
    return {
      action: "pair subjects with values",
      value: `${subjects.length} : ${values.length}`,
      expected: "as many values as subjects",
    };
  }
  return subjects.flatMap((subject, at) => {
    const value = values[at];
    return value === undefined ? [] : [[subject, value] as const];
  });
}
