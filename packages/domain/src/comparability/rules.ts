import { approximate, intervalsOverlap, sourceConflict } from "./certainty.ts";
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
import { absences, enoughFigures, scopeDiffers } from "./presence.ts";
import type { Matter, Reason, Rule } from "./reason.ts";
import { baseDiffers, cumulativeVsAnnual, kindDiffers, periodDiffers, periodImplied, periodPartial } from "./time.ts";
import { verdicts } from "../verdict.ts";

/** Every rule, what the figures mean before how sure they are; a new rule is one line here and one function. */
const rules: readonly Rule[] = [
  enoughFigures,
  scopeDiffers,
  kindDiffers,
  cumulativeVsAnnual,
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
  approximate,
  intervalsOverlap,
  absences,
];

/** All reasons that bear on a comparison, the heaviest first, otherwise in the order of the rules. */
export function reasonsFor(matter: Matter): readonly Reason[] {
  const reasons = rules.flatMap((rule) => rule(matter));
  return [...reasons].sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}
