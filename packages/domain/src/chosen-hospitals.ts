import type { Hospital, HospitalId } from "./hospital.ts";

/** The hospitals a selection names, in the product's order; all where it names none. */
export function chosenHospitals(all: readonly Hospital[], ids: readonly HospitalId[]): readonly Hospital[] {
  const chosen = all.filter(({ id }) => ids.includes(id));
  return chosen.length === 0 ? all : chosen;
}

/** The own hospital's item before the others, which keep their order; colours and shapes keep their seats. */
export function ownFirst<Item>(
  items: readonly Item[],
  own: HospitalId | undefined,
  idOf: (item: Item) => HospitalId,
): readonly Item[] {
  const mine = items.filter((item) => idOf(item) === own);
  return mine.length === 0 ? items : [...mine, ...items.filter((item) => idOf(item) !== own)];
}
