import { approximate, intervalsOverlap, openList, sourceConflict } from "./certainty.ts";
import {
  classDiffers,
  conditionsUnstated,
  definitionDiffers,
  populationStated,
  programmeDiffers,
  regionDiffers,
  statusDiffers,
  unitDiffers,
} from "./meaning.ts";
import { absences, enoughFigures, onlyIntended, scopeDiffers } from "./presence.ts";
import type { Matter, Reason, Rule } from "./reason.ts";
import {
  baseDiffers,
  cumulativeVsAnnual,
  kindDiffers,
  periodDiffers,
  periodImplied,
  periodPartial,
  startDiffers,
} from "./time.ts";
import { verdicts, worstOf } from "../verdict.ts";

/** Every rule, what the figures mean before how sure they are; a new rule is one line here and one function. */
const rules: readonly Rule[] = [
  enoughFigures,
  scopeDiffers,
  kindDiffers,
  cumulativeVsAnnual,
  startDiffers,
  unitDiffers,
  regionDiffers,
  programmeDiffers,
  definitionDiffers,
  statusDiffers,
  classDiffers,
  baseDiffers,
  populationStated,
  periodDiffers,
  periodPartial,
  periodImplied,
  conditionsUnstated,
  sourceConflict,
  openList,
  approximate,
  onlyIntended,
  absences,
];

/**
 * All reasons that bear on a comparison, the heaviest first, otherwise in the order of the rules. That
 * no order is proved is said only where an order could be asked for at all.
 */
export function reasonsFor(matter: Matter): readonly Reason[] {
  const found = rules.flatMap((rule) => rule(matter));
  const mayBeOrdered = ["comparable", "with-care"].includes(worstOf(found.map(({ verdict }) => verdict)));
  const reasons = mayBeOrdered ? [...found, ...intervalsOverlap(matter)] : found;
  return [...reasons].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}
