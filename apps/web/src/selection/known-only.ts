import type { Selection } from "@yiheng/address";
import type { Hospital } from "@yiheng/domain";

/**
 * A selection without the hospitals that there are not: one wrong name in an address should not cost the whole view.
 * The very same selection where it names only known ones, or while they are not known.
 */
export function knownOnly(
  selection: Selection,
  hospitals: readonly Pick<Hospital, "id">[] | undefined,
): Selection {
  const { hospital, own, ask } = selection;
  const isKnown = (id: Hospital["id"] | undefined) =>
    id === undefined || hospitals === undefined || hospitals.some((one) => one.id === id);
  if ([...hospital, own, ask].every(isKnown)) return selection;
  return {
    ...selection,
    hospital: hospital.filter(isKnown),
    own: isKnown(own) ? own : undefined,
    ask: isKnown(ask) ? ask : undefined,
  };
}
